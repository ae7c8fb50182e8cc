import { defineNetwork, type NetworkExample } from '../domain/network';

const MAIN = ['quora.com', ':any([a-z]{2}).quora.com'] as const;

export default defineNetwork({
  id: 'quora',
  name: 'Quora',
  hosts: ['quora.com', ':any([\\w-]+).quora.com', 'qr.ae'],
  origins: ['https://www.quora.com/*'],
  handle: { pattern: /^[\p{L}\p{M}\p{N}_.'’-]{1,100}(?<![.'’])$/u, ignoreCase: true },
  profileUrl: 'https://www.quora.com/profile/{handle}',
  // The first segment is a question, never a handle; these are the words that are neither.
  reserved: [
    'about',
    'answer',
    'bookmarks',
    'careers',
    'contact',
    'content',
    'following',
    'messages',
    'notifications',
    'profile',
    'q',
    'search',
    'settings',
    'spaces',
    'stats',
    'topic',
    'unanswered',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['qr.ae'] },
    { path: '/*', kind: 'ads', hosts: ['ads.quora.com'] },
    {
      path: '/*',
      kind: 'other',
      hosts: [':any(about|blog|business|careers|help|log|status).quora.com'],
    },
    { path: '/', kind: 'home', hosts: MAIN },
    { path: '/', kind: 'group', hosts: [':id([\\w-]{3,}).quora.com'] },
    { path: '/:any(.*-.*)', kind: 'post', hosts: [':id([\\w-]{3,}).quora.com'] },
    { path: '/*', kind: 'other', hosts: [':any([\\w-]{3,}).quora.com'] },

    { path: '/profile/:handle/*', kind: 'profile' },
    { path: '/stats/*', kind: 'analytics' },
    { path: '/notifications/*', kind: 'notifications' },
    { path: '/messages/*', kind: 'messages' },
    { path: '/search', kind: 'search' },
    { path: '/settings/*', kind: 'settings' },
    { path: '/(following|answer|topic)/*', kind: 'feed' },
    { path: '/(spaces|bookmarks|content)/*', kind: 'list' },
    { path: '/q/:id/*', kind: 'group' },
    { path: '/:any/answer/:handle', kind: 'post' },
    { path: '/unanswered/:any', kind: 'post' },
    { path: '/:any(.*-.*)', kind: 'post' },
  ],
  checked: '2026-11',
});

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.quora.com/', kind: 'home' },
  {
    url: 'https://www.quora.com/profile/Ada-Lovelace-12',
    kind: 'profile',
    handle: 'Ada-Lovelace-12',
  },
  { url: 'https://www.quora.com/What-is-the-best-way-to-brew-coffee', kind: 'post' },
  {
    url: 'https://www.quora.com/What-is-the-best-coffee/answer/Ada-Lovelace-12',
    kind: 'post',
    handle: 'Ada-Lovelace-12',
  },
  { url: 'https://coffeelovers.quora.com/', kind: 'group', id: 'coffeelovers' },
  { url: 'https://www.quora.com/stats', kind: 'analytics' },
  { url: 'https://www.quora.com/notifications', kind: 'notifications' },
  {
    url: 'https://es.quora.com/profile/Ada-Lovelace-12',
    kind: 'profile',
    handle: 'Ada-Lovelace-12',
  },
  { url: 'https://www.quora.com/about', kind: 'other' },
];
