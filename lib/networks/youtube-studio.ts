import { defineNetwork } from '../domain/network';

export default defineNetwork({
  id: 'youtube-studio',
  name: 'YouTube Studio',
  hosts: ['studio.youtube.com'],
  origins: ['https://studio.youtube.com/*'],
  handle: { pattern: /^UC[\w-]{22}$/, ignoreCase: false },
  accountsOn: 'youtube',
  profileUrl: 'https://www.youtube.com/channel/{handle}',
  routes: [
    { path: '/', kind: 'home' },
    { path: '/channel/:account/*', kind: 'composer', query: { d: 'ud' } },
    { path: '/channel/:account', kind: 'home' },
    { path: '/channel/:account/analytics/*', kind: 'analytics' },
    { path: '/channel/:account/editing/*', kind: 'profile-edit' },
    { path: '/channel/:account/livestreaming/*', kind: 'composer' },
    { path: '/channel/:account/*', kind: 'business' },
    { path: '/video/:id/analytics/*', kind: 'analytics' },
    { path: '/video/:id/livestreaming', kind: 'composer' },
    { path: '/video/:id/*', kind: 'business' },
    { path: '/playlist/:id/analytics/*', kind: 'analytics' },
    { path: '/playlist/:id/*', kind: 'business' },
  ],
  checked: '2026-11',
  examples: [
    {
      url: 'https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q',
      kind: 'home',
      handle: 'UCTwECeGqMZee77BjdoYtI2Q',
      id: 'UCTwECeGqMZee77BjdoYtI2Q',
    },
    {
      url: 'https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q/videos/upload?d=ud',
      kind: 'composer',
      handle: 'UCTwECeGqMZee77BjdoYtI2Q',
      id: 'UCTwECeGqMZee77BjdoYtI2Q',
    },
    {
      url: 'https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q/videos/upload',
      kind: 'business',
      handle: 'UCTwECeGqMZee77BjdoYtI2Q',
      id: 'UCTwECeGqMZee77BjdoYtI2Q',
    },
    {
      url: 'https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q/analytics/tab-overview/period-default',
      kind: 'analytics',
      handle: 'UCTwECeGqMZee77BjdoYtI2Q',
      id: 'UCTwECeGqMZee77BjdoYtI2Q',
    },
    {
      url: 'https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q/editing/profile',
      kind: 'profile-edit',
      handle: 'UCTwECeGqMZee77BjdoYtI2Q',
      id: 'UCTwECeGqMZee77BjdoYtI2Q',
    },
    {
      url: 'https://studio.youtube.com/video/a9LDPn-MO4I/edit',
      kind: 'business',
      id: 'a9LDPn-MO4I',
    },
    {
      url: 'https://studio.youtube.com/video/a9LDPn-MO4I/analytics/tab-overview',
      kind: 'analytics',
      id: 'a9LDPn-MO4I',
    },
    { url: 'https://studio.youtube.com/@greenkitchen', kind: 'other' },
  ],
});
