import { defineNetwork, type NetworkExample } from '../domain/network';

/** The address only: chats are never read, so no permission is ever asked for. */
export default defineNetwork({
  id: 'discord',
  name: 'Discord',
  hosts: [':any(discord|discordapp).com', ':any(ptb|canary).discord.com', 'discord.gg', 'dsc.gg'],
  origins: [],
  // Servers have invitations and people have no public page: nothing here is a handle.
  reserved: [
    'app',
    'blog',
    'branding',
    'channels',
    'developers',
    'download',
    'login',
    'nitro',
    'register',
    'safety',
  ],
  routes: [
    { path: '/:id', kind: 'shortlink', hosts: ['discord.gg', 'dsc.gg'] },
    { path: '/(invite|template|gift)/:id', kind: 'shortlink' },
    { path: '/app', kind: 'home' },
    { path: '/channels/@me', kind: 'messages' },
    { path: '/channels/@me/:id(\\d+)/*', kind: 'messages' },
    { path: '/channels/:any(\\d+)/:any(\\d+)/:id(\\d+)', kind: 'post' },
    { path: '/channels/:id(\\d+)/*', kind: 'group' },
    { path: '/(servers|discovery)/*', kind: 'list' },
    { path: '/(login|register|oauth2|reset|verify)/*', kind: 'auth' },
    { path: '/widget', kind: 'embed' },
    { path: '/users/:id(\\d+)', kind: 'profile' },
  ],
  checked: '2026-11',
});

export const examples: readonly NetworkExample[] = [
  { url: 'https://discord.com/channels/@me', kind: 'messages' },
  {
    url: 'https://discord.com/channels/@me/1122334455667788990',
    kind: 'messages',
    id: '1122334455667788990',
  },
  {
    url: 'https://discord.com/channels/81384788765712384/381887113391505410',
    kind: 'group',
    id: '81384788765712384',
  },
  {
    url: 'https://discord.com/channels/81384788765712384/381887113391505410/1122334455667788990',
    kind: 'post',
    id: '1122334455667788990',
  },
  { url: 'https://discord.gg/AbCdEf', kind: 'shortlink', id: 'AbCdEf' },
  { url: 'https://discord.com/login', kind: 'auth' },
  { url: 'https://discord.com/nitro', kind: 'other' },
];
