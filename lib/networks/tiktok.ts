import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkProbe, NetworkReading } from '../domain/network-reading';

const DATA = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__';
/** Comments and messages are written in editors of the same kind. */
const CAPTION =
  ':is([data-e2e="caption_container"], body:has([data-e2e="post_video_button"])) .public-DraftEditor-content';

/** The page shows K and M in every language; a B would mean thousands in Turkish. */
const shown = (key: string, name: string): NetworkProbe => ({
  key,
  on: ['profile'],
  from: [{ css: `[data-e2e="${name}"]`, one: 1, get: 'text', match: '^(\\d[\\d.,]*\\s?[KM]?)$' }],
});

export default defineNetwork({
  id: 'tiktok',
  name: 'TikTok',
  hosts: [
    'tiktok.com',
    'm.tiktok.com',
    'vm.tiktok.com',
    'vt.tiktok.com',
    'ads.tiktok.com',
    'seller.tiktok.com',
    'seller-:any.tiktok.com',
    'tiktokv.com',
    'm.tiktokv.com',
  ],
  origins: ['https://www.tiktok.com/*'],
  handle: { pattern: /^[\p{L}\p{M}\p{N}_.]{1,24}(?<!\.)$/u, ignoreCase: true, show: '@{handle}' },
  otherHandles: [
    {
      // TikTok's own opaque id of an account stands in for the name in some links.
      pattern: /^MS4wLjAB[\w-]{20,90}$/,
      ignoreCase: false,
      profileUrl: 'https://www.tiktok.com/@{handle}',
    },
  ],
  profileUrl: 'https://www.tiktok.com/@{handle}',
  // prettier-ignore
  reserved: [
    'about', 'business', 'business-suite', 'coin', 'community-guidelines', 'creator-center', 'creators', 'discover',
    'embed', 'explore', 'feedback', 'following', 'foryou', 'friends', 'legal', 'live', 'login', 'logout', 'messages',
    'music', 'notifications', 'player', 'privacy', 'search', 'setting', 'settings', 'share', 'shop', 'signup', 'sticker',
    't', 'tag', 'tiktokstudio', 'transparency', 'upload', 'video',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['vm.tiktok.com', 'vt.tiktok.com'] },
    { path: '/*', kind: 'ads', hosts: ['ads.tiktok.com'] },
    { path: '/*', kind: 'business', hosts: ['seller.tiktok.com', 'seller-:any.tiktok.com'] },
    { path: '/', kind: 'home' },
    { path: '/foryou', kind: 'home' },
    { path: '/(following|friends|explore|live)', kind: 'feed' },

    { path: '/:any(embed|player)/*', kind: 'embed' },
    { path: '/t/:id', kind: 'shortlink' },
    { path: '/share/(video|live)/:id(\\d+)', kind: 'post' },
    { path: '/share/user/:id(\\d+)', kind: 'profile' },
    { path: '/@/(video|photo)/:id(\\d+)', kind: 'post' },
    { path: '/@:handle/(video|photo)/:id(\\d+)', kind: 'post' },
    { path: '/@:handle/live', kind: 'post' },
    { path: '/@:handle/(collection|playlist)/:any', kind: 'list' },
    { path: '/@:handle', kind: 'profile' },

    { path: '/tiktokstudio/upload/*', kind: 'composer' },
    { path: '/(upload|creator-center/upload)', kind: 'composer' },
    { path: '/tiktokstudio/analytics/:id(\\d+)/*', kind: 'analytics' },
    { path: '/tiktokstudio/analytics/*', kind: 'analytics' },
    { path: '/creator-center/analytics/*', kind: 'analytics' },
    { path: '/(tiktokstudio|creator-center|business-suite)/*', kind: 'business' },
    { path: '/messages/*', kind: 'messages' },
    { path: '/notifications/*', kind: 'notifications' },
    { path: '/(search|tag|discover)/*', kind: 'search' },
    { path: '/setting(s|)/*', kind: 'settings' },
    { path: '/(login|signup|logout)/*', kind: 'auth' },
  ],
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['avatar', 'verified', 'category', 'bio', 'link', 'contact', 'pro', 'pinned'],
  // The app takes captions of 4,000 characters, other ways to post 2,200.
  limits: {
    checked: '2026-11',
    bio: { max: 80, sure: true },
    post: { max: 2200, sure: false, unit: 'character' },
    hashtags: { max: 5, sure: false },
  },
  checked: '2026-11',
});

/** What is read on its pages. */
export const reading: NetworkReading = {
  probes: [
    {
      key: 'viewer',
      expect: ['home'],
      from: [
        {
          css: DATA,
          keep: 1,
          json: 'webapp.app-context',
          at: ['user'],
          pick: { handle: ['uniqueId'] },
        },
      ],
    },
    {
      key: 'viewer.link',
      from: [{ css: '[data-e2e="nav-profile"]', get: '@href', match: '/@([^/?#]+)' }],
    },
    { key: 'signedOut', from: [{ css: '[data-e2e="top-login-button"]' }] },
    { key: 'own', on: ['profile'], from: [{ css: '[data-e2e="edit-profile-entrance"]' }] },
    {
      key: 'profile',
      on: ['profile'],
      from: [
        {
          css: DATA,
          load: 1,
          json: 'webapp.user-detail',
          at: ['userInfo'],
          pick: {
            entity: ['user', 'uniqueId'],
            followers: ['statsV2', 'followerCount'],
            following: ['statsV2', 'followingCount'],
            likes: ['statsV2', 'heartCount'],
            posts: ['statsV2', 'videoCount'],
            verified: ['user', 'verified'],
            bio: ['user', 'signature'],
            link: ['user', 'bioLink', 'link'],
            pro: ['user', 'commerceUserInfo', 'commerceUser'],
            category: ['user', 'commerceUserInfo', 'category'],
          },
          len: ['bio'],
        },
      ],
    },
    // After a navigation only the videos say whose profile it is: the title may be the name or the handle.
    {
      key: 'entity',
      on: ['profile'],
      from: [
        {
          css: '[data-e2e="user-post-item"] a[href*="/@"]',
          get: '@href',
          match: '/@([^/?#]+)/(?:video|photo)/',
        },
      ],
    },
    { ...shown('followers', 'followers-count'), expect: ['profile'] },
    shown('following', 'following-count'),
    shown('likes', 'likes-count'),
    {
      key: 'link',
      on: ['profile'],
      from: [
        { css: '[data-e2e="user-link"]', one: 1, get: '@href' },
        { css: '[data-e2e="user-link"]', when: '[data-e2e="followers-count"]' },
      ],
    },
  ],
  composer: {
    probes: [
      { key: 'open', from: [{ css: CAPTION }] },
      {
        key: 'draft',
        from: [`${CAPTION} [data-block]`, CAPTION].map((css) => ({ css, get: 'text', counts: 1 })),
      },
      {
        key: 'scheduled',
        from: [{ css: 'input[name="postSchedule"][value="schedule"]:checked' }],
      },
    ],
    requests: ['^https://www\\.tiktok\\.com/tiktok/web/project/post/v1/'],
    goes: '^/tiktokstudio/content',
    unsure: true,
  },
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.tiktok.com/foryou', kind: 'home' },
  { url: 'https://www.tiktok.com/following', kind: 'feed' },
  {
    url: 'https://www.tiktok.com/@Green.Kitchen?lang=en',
    kind: 'profile',
    handle: 'Green.Kitchen',
  },
  {
    url: 'https://www.tiktok.com/@6820838815978423302',
    kind: 'profile',
    handle: '6820838815978423302',
  },
  {
    url: 'https://www.tiktok.com/@green.kitchen/video/6748451240264420610',
    kind: 'post',
    handle: 'green.kitchen',
    id: '6748451240264420610',
  },
  {
    url: 'https://www.tiktok.com/@/video/7668090902816017671/',
    kind: 'post',
    id: '7668090902816017671',
  },
  { url: 'https://www.tiktok.com/@green.kitchen/live', kind: 'post', handle: 'green.kitchen' },
  {
    url: 'https://www.tiktok.com/@green.kitchen/playlist/recipes-7371330159376370462',
    kind: 'list',
    handle: 'green.kitchen',
  },
  { url: 'https://vm.tiktok.com/ZTR45GpSF/', kind: 'shortlink' },
  { url: 'https://www.tiktok.com/tiktokstudio/upload?from=upload', kind: 'composer' },
  { url: 'https://www.tiktok.com/tiktokstudio/analytics/overview', kind: 'analytics' },
  {
    url: 'https://www.tiktok.com/tiktokstudio/analytics/7253412088251534594/viewers',
    kind: 'analytics',
    id: '7253412088251534594',
  },
  { url: 'https://www.tiktok.com/tiktokstudio/content', kind: 'business' },
  { url: 'https://www.tiktok.com/messages', kind: 'messages' },
  { url: 'https://www.tiktok.com/tag/coffee', kind: 'search' },
  { url: 'https://www.tiktok.com/setting', kind: 'settings' },
  { url: 'https://www.tiktok.com/login/phone-or-email', kind: 'auth' },
  { url: 'https://ads.tiktok.com/i18n/dashboard', kind: 'ads' },
  { url: 'https://www.tiktok.com/legal/terms-of-service', kind: 'other' },
  { url: 'https://www.tiktok.com/greenkitchen', kind: 'other' },
];
