import { defineNetwork, type NetworkExample } from '../domain/network';

export default defineNetwork({
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['snapchat.com', ':any(m|my|profile|web|ads|accounts|business|story|t).snapchat.com'],
  // Chats live on other hosts and under /web; they are never read.
  origins: ['https://www.snapchat.com/*', 'https://profile.snapchat.com/*'],
  handle: { pattern: /^[a-z][\w.-]{2,14}(?<!\.)$/i, ignoreCase: true, show: '@{handle}' },
  profileUrl: 'https://www.snapchat.com/@{handle}',
  // prettier-ignore
  reserved: [
    'about', 'add', 'ads', 'create', 'discover', 'download', 'explore', 'lens', 'login', 'lenses', 'maps', 'p', 'privacy',
    'scan', 'search', 'spotlight', 'stories', 'support', 't', 'terms', 'topic', 'unlock', 'web',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['t.snapchat.com'] },
    { path: '/*', kind: 'messages', hosts: ['web.snapchat.com'] },
    { path: '/*', kind: 'ads', hosts: ['ads.snapchat.com'] },
    { path: '/*', kind: 'auth', hosts: ['accounts.snapchat.com'] },
    { path: '/*', kind: 'story', hosts: ['story.snapchat.com'] },
    {
      path: '/:any/profiles/:any/web-uploader/*',
      kind: 'composer',
      hosts: ['profile.snapchat.com'],
    },
    { path: '/:any/profiles/:id/*', kind: 'business', hosts: ['profile.snapchat.com'] },
    { path: '/*', kind: 'business', hosts: [':any(my|profile|business).snapchat.com'] },
    { path: '/', kind: 'home' },
    { path: '/web/*', kind: 'messages' },
    { path: '/@:handle/(spotlight|highlight)/:id', kind: 'post' },
    { path: '/@:handle', kind: 'profile' },
    { path: '/add/:handle', kind: 'profile' },
    { path: '/embed/*', kind: 'embed' },
    { path: '/spotlight/:id', kind: 'post' },
    { path: '/(spotlight|discover|stories)/*', kind: 'feed' },
    { path: '/p/:id/*', kind: 'story' },
    { path: '/t/:id', kind: 'shortlink' },
    { path: '/(search|explore|topic)/*', kind: 'search' },
    { path: '/login/*', kind: 'auth' },
  ],
  checked: '2026-11',
});

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.snapchat.com/@Green.Kitchen', kind: 'profile', handle: 'Green.Kitchen' },
  { url: 'https://www.snapchat.com/add/greenkitchen', kind: 'profile', handle: 'greenkitchen' },
  {
    url: 'https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAY',
    kind: 'post',
    id: 'W7_EDlXWTBiXAEEniNoMPwAAY',
  },
  {
    url: 'https://profile.snapchat.com/11aa22bb/profiles/33cc44dd/details/public-stories',
    kind: 'business',
    id: '33cc44dd',
  },
  {
    url: 'https://profile.snapchat.com/11aa22bb/profiles/33cc44dd/web-uploader',
    kind: 'composer',
  },
  { url: 'https://web.snapchat.com/', kind: 'messages' },
  { url: 'https://ads.snapchat.com/manage', kind: 'ads' },
  { url: 'https://www.snapchat.com/lens', kind: 'other' },
];
