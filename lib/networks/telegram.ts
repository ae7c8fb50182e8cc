import { defineNetwork, type NetworkExample } from '../domain/network';

/** The address only: chats are never read, so no permission is ever asked for. */
export default defineNetwork({
  id: 'telegram',
  name: 'Telegram',
  hosts: ['t.me', ':any([a-z]\\w{3,31}).t.me', 'telegram.me', 'telegram.dog', 'web.telegram.org'],
  origins: [],
  handle: { pattern: /^[a-z]\w{3,31}$/i, ignoreCase: true, show: '@{handle}' },
  profileUrl: 'https://t.me/{handle}',
  // prettier-ignore
  reserved: [
    'a', 'addemoji', 'addlist', 'addstickers', 'addtheme', 'auction', 'bg', 'boost', 'c', 'call', 'confirmphone', 'contact',
    'dl', 'giftcode', 'invoice', 'iv', 'joinchat', 'k', 'login', 'm', 'msg', 'nft', 'passport', 'proxy', 's', 'setlanguage',
    'share', 'socks', 'username', 'web',
  ],
  routes: [
    { path: '/:any([akz])?', kind: 'messages', hosts: ['web.telegram.org'], hash: '@:handle' },
    {
      path: '/:any([akz])?',
      kind: 'messages',
      hosts: ['web.telegram.org'],
      hash: ':id(-?\\d+)([_?/].*|)',
    },
    { path: '/*', kind: 'messages', hosts: ['web.telegram.org'] },
    { path: '/', kind: 'profile', hosts: [':handle.t.me'] },
    { path: '/:id(\\d+)', kind: 'post', hosts: [':handle.t.me'] },
    { path: '/c/:any/:id(\\d+)/*', kind: 'post' },
    { path: '/c/:id(\\d+)', kind: 'group' },
    { path: '/(joinchat/[^/]+|\\+[^/]+|addlist/[^/]+)', kind: 'shortlink' },
    { path: '/share/*', kind: 'composer' },
    { path: '/s/:handle/:id(\\d+)', kind: 'post' },
    { path: '/s/:handle', kind: 'profile' },
    { path: '/:handle/s/:id(\\d+)', kind: 'story' },
    { path: '/:handle/:id(\\d+)', kind: 'post' },
    { path: '/:handle/:any(\\d+)/:id(\\d+)', kind: 'post' },
    { path: '/:handle', kind: 'profile' },
  ],
  checked: '2026-11',
});

export const examples: readonly NetworkExample[] = [
  { url: 'https://t.me/GreenKitchen', kind: 'profile', handle: 'GreenKitchen' },
  { url: 'https://t.me/s/greenkitchen', kind: 'profile', handle: 'greenkitchen' },
  { url: 'https://greenkitchen.t.me/', kind: 'profile', handle: 'greenkitchen' },
  {
    url: 'https://t.me/greenkitchen/29342?single',
    kind: 'post',
    handle: 'greenkitchen',
    id: '29342',
  },
  { url: 'https://web.telegram.org/k/#@greenkitchen', kind: 'messages', handle: 'greenkitchen' },
  { url: 'https://web.telegram.org/a/#-1001234567890', kind: 'messages', id: '-1001234567890' },
  { url: 'https://t.me/+AbCdEfGhIjK', kind: 'shortlink' },
  { url: 'https://t.me/share/url?url=x', kind: 'composer' },
  { url: 'https://t.me/addstickers/Coffee', kind: 'other' },
  { url: 'https://t.me/proxy?server=x', kind: 'other' },
];
