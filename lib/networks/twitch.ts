import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkReading } from '../domain/network-reading';

export default defineNetwork({
  id: 'twitch',
  name: 'Twitch',
  hosts: ['twitch.tv', ':any(m|go|clips|player|embed|dashboard|ads|id|passport).twitch.tv'],
  origins: ['https://www.twitch.tv/*', 'https://dashboard.twitch.tv/*'],
  handle: { pattern: /^[a-z\d]\w{1,24}$/i, ignoreCase: true },
  profileUrl: 'https://www.twitch.tv/{handle}',
  // prettier-ignore
  reserved: [
    'about', 'activate', 'broadcast', 'clip', 'collections', 'creatorcamp', 'dashboard', 'directory', 'download', 'downloads',
    'drops', 'embed', 'event', 'friends', 'inventory', 'jobs', 'login', 'logout', 'messages', 'moderator', 'notifications', 'p',
    'payments', 'popout', 'prime', 'privacy', 'products', 'redeem', 'search', 'settings', 'signup', 'store', 'subs',
    'subscriptions', 'team', 'turbo', 'user', 'videos', 'wallet',
  ],
  routes: [
    { path: '/embed', kind: 'embed', hosts: ['clips.twitch.tv'] },
    { path: '/:any?/:id', kind: 'post', hosts: ['clips.twitch.tv'] },
    { path: '/*', kind: 'embed', hosts: [':any(player|embed).twitch.tv'] },
    { path: '/*', kind: 'auth', hosts: [':any(id|passport).twitch.tv'] },
    { path: '/*', kind: 'ads', hosts: ['ads.twitch.tv'] },
    {
      path: '/u/:handle/(analytics|insights)/*',
      kind: 'analytics',
      hosts: ['dashboard.twitch.tv'],
    },
    { path: '/u/:handle/settings/channel', kind: 'profile-edit', hosts: ['dashboard.twitch.tv'] },
    { path: '/u/:handle/settings/*', kind: 'settings', hosts: ['dashboard.twitch.tv'] },
    { path: '/u/:handle/*', kind: 'business', hosts: ['dashboard.twitch.tv'] },
    { path: '/*', kind: 'business', hosts: ['dashboard.twitch.tv'] },

    { path: '/', kind: 'home' },
    { path: '/directory/*', kind: 'feed' },
    { path: '/(videos|clip)/:id', kind: 'post' },
    { path: '/:handle/(v|video|clip)/:id', kind: 'post' },
    { path: '/:handle/schedule', kind: 'post', query: { vodID: ':id(\\d+)' } },
    { path: '/collections/:id', kind: 'list' },
    { path: '/(popout|embed)/*', kind: 'embed' },
    { path: '/moderator/:handle', kind: 'business' },
    { path: '/team/:id', kind: 'group' },
    { path: '/search', kind: 'search' },
    { path: '/settings/profile', kind: 'profile-edit' },
    { path: '/settings/*', kind: 'settings' },
    { path: '/(login|signup|activate)', kind: 'auth' },
    {
      path: '/:handle/:any(home|videos|clips|about|schedule|collections|followers|following)?',
      kind: 'profile',
    },
    { path: '/:handle/videos/:any', kind: 'profile' },
  ],
  reads: ['viewer', 'profile'],
  parts: ['cover', 'avatar', 'verified', 'bio', 'link'],
  checked: '2026-11',
});

const HEADER = '.channel-info-content';

/** What is read on its pages. */
export const reading: NetworkReading = {
  probes: [
    // The menu names the account while it is open. A name in other letters says nothing of the account's own.
    {
      key: 'viewer',
      from: [
        {
          css: '[data-a-target="user-display-name"]',
          keep: 1,
          get: 'text',
          match: '^\\w{2,25}$',
        },
      ],
    },
    // Signed out, the same button has a drawing for a picture.
    { key: 'signedIn', from: [{ css: ['[data-a-target="user-menu-toggle"]', 'img'] }] },
    {
      key: 'signedOut',
      from: [{ css: '[data-a-target="login-button"]' }],
    },
    {
      key: 'own',
      on: ['profile'],
      from: [
        {
          css: [HEADER, 'a[href*="dashboard.twitch.tv/u/"]'],
          get: '@href',
          match: 'dashboard\\.twitch\\.tv/u/(\\w+)',
        },
      ],
    },
    {
      key: 'entity',
      on: ['profile'],
      expect: ['profile'],
      from: [
        {
          css: [HEADER, '#live-channel-stream-information a'],
          get: '@href',
          match: '^/(\\w{2,25})$',
        },
        { css: [HEADER, 'a'], get: '@href', match: '^/(\\w{2,25})$' },
        {
          css: ['head', 'link[rel="canonical"]'],
          one: 1,
          get: '@href',
          match: '^https://www\\.twitch\\.tv/(\\w{2,25})/?$',
          load: 1,
        },
      ],
    },
  ],
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.twitch.tv/', kind: 'home' },
  { url: 'https://www.twitch.tv/GreenKitchen', kind: 'profile', handle: 'GreenKitchen' },
  { url: 'https://m.twitch.tv/greenkitchen/about', kind: 'profile', handle: 'greenkitchen' },
  { url: 'https://www.twitch.tv/videos/1536751224', kind: 'post', id: '1536751224' },
  {
    url: 'https://www.twitch.tv/greenkitchen/clip/CulturedAmazingKuduDatSheffy',
    kind: 'post',
    handle: 'greenkitchen',
    id: 'CulturedAmazingKuduDatSheffy',
  },
  {
    url: 'https://clips.twitch.tv/FaintLightGullWholeWheat',
    kind: 'post',
    id: 'FaintLightGullWholeWheat',
  },
  { url: 'https://player.twitch.tv/?channel=greenkitchen', kind: 'embed' },
  {
    url: 'https://dashboard.twitch.tv/u/greenkitchen/home',
    kind: 'business',
    handle: 'greenkitchen',
  },
  {
    url: 'https://dashboard.twitch.tv/u/greenkitchen/content/video-producer',
    kind: 'business',
    handle: 'greenkitchen',
  },
  {
    url: 'https://dashboard.twitch.tv/u/greenkitchen/analytics/channel-analytics',
    kind: 'analytics',
    handle: 'greenkitchen',
  },
  {
    url: 'https://dashboard.twitch.tv/u/greenkitchen/settings/channel',
    kind: 'profile-edit',
    handle: 'greenkitchen',
  },
  { url: 'https://www.twitch.tv/directory/category/food-drink', kind: 'feed' },
  { url: 'https://www.twitch.tv/settings/profile', kind: 'profile-edit' },
  { url: 'https://www.twitch.tv/drops/inventory', kind: 'other' },
];
