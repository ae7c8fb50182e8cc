import { defineNetwork, type NetworkExample } from '../domain/network';

export default defineNetwork({
  id: 'medium',
  name: 'Medium',
  hosts: ['medium.com', ':any([\\w-]+).medium.com'],
  origins: ['https://medium.com/*'],
  handle: { pattern: /^[\w.-]{1,50}(?<!\.)$/, ignoreCase: true, show: '@{handle}' },
  profileUrl: 'https://medium.com/@{handle}',
  // prettier-ignore
  reserved: [
    'about', 'api', 'blog', 'cdn-images-1', 'creators', 'explore-topics', 'glyph', 'help', 'jobs', 'link', 'm', 'me',
    'membership', 'miro', 'new-story', 'p', 'partner-program', 'plans', 'policy', 'search', 'status', 'tag', 'topic',
    'verified-authors',
  ],
  routes: [
    { path: '/', kind: 'profile', hosts: [':handle.medium.com'] },
    { path: '/:any([^/]*-):id([\\da-f]{8,12})', kind: 'post', hosts: [':handle.medium.com'] },
    { path: '/(about|followers|following|lists)', kind: 'profile', hosts: [':handle.medium.com'] },
    { path: '/*', kind: 'other', hosts: [':any.medium.com'] },
    { path: '/', kind: 'home' },

    { path: '/new-story', kind: 'composer' },
    { path: '/p/:id/edit', kind: 'composer' },
    { path: '/p/:any/(settings|submission)', kind: 'settings' },
    { path: '/p/:id', kind: 'post' },
    { path: '/me/stats/post/:id', kind: 'analytics' },
    { path: '/me/stats/*', kind: 'analytics' },
    { path: '/me/settings/*', kind: 'settings' },
    { path: '/me/notifications/*', kind: 'notifications' },
    { path: '/me/(stories|lists|list)/*', kind: 'list' },
    { path: '/m/*', kind: 'auth' },
    { path: '/(search|tag|topic|explore-topics)/*', kind: 'search' },
    { path: '/@:handle/list/*', kind: 'list' },
    { path: '/@:handle/([^/]*-|):id([\\da-f]{8,12})/*', kind: 'post' },
    { path: '/@:handle/(about|followers|following|lists|responses|highlights)?', kind: 'profile' },
    { path: '/:any([\\w-]+)/([^/]*-):id([\\da-f]{8,12})', kind: 'post' },
  ],
  checked: '2026-11',
});

export const examples: readonly NetworkExample[] = [
  { url: 'https://medium.com/', kind: 'home' },
  { url: 'https://medium.com/@Green.Kitchen', kind: 'profile', handle: 'Green.Kitchen' },
  { url: 'https://greenkitchen.medium.com/', kind: 'profile', handle: 'greenkitchen' },
  {
    url: 'https://medium.com/@green.kitchen/how-we-cook-1a2b3c4d5e6f',
    kind: 'post',
    handle: 'green.kitchen',
    id: '1a2b3c4d5e6f',
  },
  {
    url: 'https://medium.com/better-kitchen/how-we-cook-1a2b3c4d5e6f',
    kind: 'post',
    id: '1a2b3c4d5e6f',
  },
  { url: 'https://medium.com/me/stats/post/1a2b3c4d5e6f', kind: 'analytics', id: '1a2b3c4d5e6f' },
  { url: 'https://medium.com/new-story', kind: 'composer' },
  { url: 'https://medium.com/p/1a2b3c4d5e6f/edit', kind: 'composer', id: '1a2b3c4d5e6f' },
  { url: 'https://medium.com/me/settings', kind: 'settings' },
  { url: 'https://medium.com/tag/coffee', kind: 'search' },
  { url: 'https://medium.com/m/signin', kind: 'auth' },
  { url: 'https://medium.com/better-kitchen', kind: 'other' },
];
