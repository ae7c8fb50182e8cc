import { DIGITS } from '../domain/digit-pattern';
import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkReading } from '../domain/network-reading';

export default defineNetwork({
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com', 'm.instagram.com', 'l.instagram.com', 'instagr.am', 'ig.me'],
  origins: ['https://*.instagram.com/*'],
  handle: {
    pattern: /^(?!.*\.\.)[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?$/i,
    ignoreCase: true,
    show: '@{handle}',
  },
  profileUrl: 'https://www.instagram.com/{handle}/',
  // The first segments of Instagram's own routing table, and five that the table leaves out.
  // prettier-ignore
  reserved: [
    '_n', '_u', 'a', 'about', 'about-ads', 'accounts', 'accounts_center', 'acredirect', 'ads',
    'ads_data_from_partners', 'ajax', 'api', 'app', 'ar', 'archive', 'assisted_account_recovery',
    'authenticity', 'badges_milestones_management', 'bfad3e85bc', 'bfad3e85bc_cheap', 'business',
    'categories', 'challenge', 'client_error', 'coming_soon', 'componentexplorer', 'concurrent_request',
    'config-test', 'create', 'data', 'developer', 'digital_collectibles', 'direct', 'direct_v2', 'directory',
    'dm', 'dogfoodnow', 'donate', 'download', 'dyi', 'e2e', 'emails', 'embed_logger', 'enoozer', 'errors',
    'explore', 'f', 'facebook_pay', 'fb', 'fbsurvey', 'follow', 'fxcal', 'getapp', 'graphql', 'graphql_www',
    'hacked', 'help', 'igtv', 'igtv_revshare_onboarding', 'instagramstickers', 'intern', 'internal',
    'interstitial', 'invites', 'legal', 'linking', 'linkshim', 'live', 'local', 'location_search', 'logging',
    'media', 'mixi', 'n', 'nametag', 'notifications', 'oauth', 'oidc', 'p', 'p-ng', 'payments',
    'persistent_request', 'press', 'privacy', 'professional_dashboard', 'publicapi', 'push', 'qp', 'qr',
    'raters', 'realtime', 'reel', 'reels', 'reports', 'repute', 'restriction', 's', 'saved', 'security',
    'sem', 'seo', 'session', 'settings', 'share', 'shop', 'shopping', 'sitemap', 'static', 'stories',
    'suggested_users', 'support', 'survey', 'switcher', 'tags', 'terms', 'test_users', 'testing',
    'thirdparty', 'topics', 'tv', 'two_factor', 'uid', 'users', 'verification', 'video_call',
    'votinginfocenter', 'watch_together', 'web', 'webinstall', 'weibo', 'wifiauth', 'xwoiynko',
    'your_activity', 'zr',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['l.instagram.com'] },
    { path: '/m/:handle', kind: 'messages', hosts: ['ig.me'] },
    { path: '/*', kind: 'shortlink', hosts: ['ig.me'] },
    { path: '/', kind: 'home' },

    { path: '/:any(p|reel|tv|reels)/:any/embed/*', kind: 'embed' },
    { path: '/reels/audio/*', kind: 'feed' },
    { path: '/(p|reel|reels|tv)/:id', kind: 'post' },
    { path: '/(p|reel|reels|tv)/:id/(comments|liked_by|c)/*', kind: 'post' },
    { path: '/:handle/(p|reel|tv)/:id', kind: 'post' },
    { path: '/reels', kind: 'feed' },

    { path: '/stories/highlights/:id', kind: 'story' },
    { path: '/stories/:handle/:id?', kind: 'story' },
    { path: '/s/:any', kind: 'story' },

    { path: '/explore/(tags|search)/*', kind: 'search' },
    { path: '/explore/locations/*', kind: 'search' },
    { path: '/explore/*', kind: 'feed' },
    { path: '/direct/t/:id', kind: 'messages' },
    { path: '/direct/*', kind: 'messages' },
    { path: '/create/*', kind: 'composer' },
    { path: '/notifications/*', kind: 'notifications' },
    { path: '/share/*', kind: 'shortlink' },

    { path: '/accounts/edit', kind: 'profile-edit' },
    { path: '/accounts/insights/*', kind: 'analytics' },
    { path: '/accounts/(login|signup|emailsignup|onetap|password|suspended)/*', kind: 'auth' },
    { path: '/(accounts|accounts_center)/*', kind: 'settings' },
    { path: '/(challenge|two_factor)/*', kind: 'auth' },
    { path: '/professional_dashboard/*', kind: 'business' },

    { path: '/_u/:handle', kind: 'profile' },
    { path: '/:handle/embed', kind: 'embed' },
    {
      path: '/:handle/(reels|tagged|followers|following|highlights|saved|reposts|channel|feed|guides)?',
      kind: 'profile',
    },
  ],
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['avatar', 'verified', 'category', 'bio', 'link', 'contact', 'pinned', 'pro'],
  limits: {
    checked: '2026-11',
    name: { max: 64, sure: false },
    bio: { max: 150, sure: true },
    links: { max: 5, sure: false },
    post: { max: 2200, sure: true, unit: 'character' },
    hashtags: { max: 5, sure: true },
    media: { max: 20, sure: false },
    alt: { max: 1000, sure: true },
  },
  checked: '2026-11',
});

/** A number with its short word, and nothing else: "2,362", "12.3K", "12,3 B". */
const COUNT = `^[${DIGITS}][${DIGITS}.,\\s\\u066b\\u066c’']*[^\\d\\s.,]{0,4}\\.?$`;

/** The profile's own, above its posts. */
const HEADER = 'main header';
const FOLLOWERS = [HEADER, 'a[href$="/followers/"]'];
const FOLLOWING = [HEADER, 'a[href$="/following/"]'];
const INNERMOST = 'span:not(:has(*))';

/** The step at which a post is captioned and shared. Only there is a place asked for. */
const CAPTION_STEP = '[role="dialog"]:has(input[name="creation-location-input"])';
const CAPTION = '[contenteditable="true"]';

/** What is read on its pages. */
export const reading: NetworkReading = {
  probes: [
    {
      key: 'viewer',
      from: [
        {
          css: 'script[data-sjs]',
          keep: 1,
          json: 'PolarisViewer',
          nth: 2,
          at: ['data'],
          // The same record holds an e-mail address and a telephone number.
          pick: {
            handle: ['username'],
            bio: ['biography'],
            link: ['external_url'],
            avatar: ['has_profile_pic'],
            category: ['category_name'],
            pro: ['is_professional_account'],
          },
          len: ['bio'],
        },
      ],
      expect: ['home', 'profile'],
    },
    { key: 'signedIn', from: [{ css: 'a[href^="/direct/inbox"]' }] },
    { key: 'signedOut', from: [{ css: 'a[href^="/accounts/emailsignup"]' }] },
    // The menu's settings have the same address; only the profile's own part counts.
    { key: 'own', on: ['profile'], from: [{ css: 'main a[href^="/accounts/edit"]' }] },
    {
      key: 'entity',
      on: ['profile'],
      from: [
        {
          css: ['head', 'meta[property="al:android:url"]'],
          one: 1,
          get: '@content',
          match: '/_u/([^/?#]+)',
          load: 1,
        },
        {
          css: ['head', 'link[rel="canonical"]'],
          one: 1,
          get: '@href',
          match: 'instagram\\.com/([^/?#]+)/?$',
          load: 1,
        },
      ],
    },
    // Unlike the document's head, the header follows an in-app navigation.
    {
      key: 'entity.header',
      on: ['profile'],
      from: [
        {
          css: FOLLOWERS,
          get: '@href',
          match: '^/([\\w.]+)/followers/$',
        },
        {
          css: FOLLOWING,
          get: '@href',
          match: '^/([\\w.]+)/following/$',
        },
        { css: [HEADER, 'h2'], get: 'text', match: '^[a-z\\d_.]{1,30}$' },
      ],
      expect: ['profile'],
    },
    {
      key: 'followers',
      on: ['profile'],
      from: [
        // The text is rounded, its title is not.
        {
          css: [...FOLLOWERS, 'span[title]'],
          get: '@title',
          match: `^[${DIGITS}][${DIGITS}.,\\s\\u066c’']*$`,
        },
        {
          css: [...FOLLOWERS, INNERMOST],
          get: 'text',
          match: COUNT,
        },
        {
          css: ['head', 'meta[property="og:description"]'],
          one: 1,
          get: '@content',
          match: `^([${DIGITS}][${DIGITS}.,\\s’']*?(?:\\s?[^\\d\\s.,]{1,4}\\.?(?=\\s))?)\\s+[^\\d\\s.,]`,
          load: 1,
        },
      ],
    },
    {
      key: 'following',
      on: ['profile'],
      from: [
        {
          css: [...FOLLOWING, INNERMOST],
          get: 'text',
          match: COUNT,
        },
      ],
    },
    // The number of posts has no address: it is what stands right before the followers.
    {
      key: 'posts',
      on: ['profile'],
      from: [
        {
          css: [HEADER, 'li:has(+ li a[href$="/followers/"])', INNERMOST],
          get: 'text',
          match: COUNT,
        },
        {
          css: [HEADER, 'div:has(+ div > a[href$="/followers/"])', INNERMOST],
          get: 'text',
          match: COUNT,
        },
      ],
    },
    // Several links stand behind a button, so that no link here does not mean that there is none.
    {
      key: 'link',
      on: ['profile'],
      from: [
        {
          css: [HEADER, 'a[href^="https://l.instagram.com/?u="]:not([href*="threads."])'],
          get: '@href',
          match: '^(.+?)(?:%(?:26|3F)fbclid|&|$)',
        },
      ],
    },
  ],
  composer: {
    probes: [
      { key: 'open', from: [{ css: CAPTION_STEP }] },
      {
        key: 'draft',
        from: [`${CAPTION} > p`, CAPTION].map((css) => ({
          css: [CAPTION_STEP, css],
          get: 'text',
          counts: 1,
        })),
      },
      // A published picture comes in several sizes; one that was just chosen is a blob of one size.
      { key: 'edit', from: [{ css: [CAPTION_STEP, 'img[srcset]'] }] },
    ],
    requests: [
      '^https://[\\w.]+\\.instagram\\.com/(?:api/v1/media|create)/configure(?:_sidecar|_to_clips)?/?(?:\\?|$)',
      '^https://[\\w.]+\\.instagram\\.com/igtv/configure_to_igtv/?(?:\\?|$)',
    ],
  },
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.instagram.com/', kind: 'home' },
  { url: 'https://www.instagram.com/Green.Kitchen/', kind: 'profile', handle: 'Green.Kitchen' },
  {
    url: 'https://instagram.com/green.kitchen/reels/?hl=tr',
    kind: 'profile',
    handle: 'green.kitchen',
  },
  { url: 'https://www.instagram.com/p/BQ0eAlwhDrw/', kind: 'post', id: 'BQ0eAlwhDrw' },
  {
    url: 'https://www.instagram.com/green.kitchen/reel/CWqAgUZgCku/',
    kind: 'post',
    handle: 'green.kitchen',
    id: 'CWqAgUZgCku',
  },
  { url: 'https://www.instagram.com/p/9o6LshA7zy/embed/', kind: 'embed' },
  {
    url: 'https://www.instagram.com/stories/green.kitchen/3570766765028588805/',
    kind: 'story',
    handle: 'green.kitchen',
    id: '3570766765028588805',
  },
  {
    url: 'https://www.instagram.com/stories/highlights/18090946048123978/',
    kind: 'story',
    id: '18090946048123978',
  },
  { url: 'https://www.instagram.com/reels/', kind: 'feed' },
  { url: 'https://www.instagram.com/explore/', kind: 'feed' },
  { url: 'https://www.instagram.com/explore/tags/coffee/', kind: 'search' },
  { url: 'https://www.instagram.com/direct/inbox/', kind: 'messages' },
  { url: 'https://www.instagram.com/create/select/', kind: 'composer' },
  { url: 'https://www.instagram.com/accounts/edit/', kind: 'profile-edit' },
  { url: 'https://www.instagram.com/accounts/insights/?timeframe=30', kind: 'analytics' },
  { url: 'https://www.instagram.com/accounts/login/', kind: 'auth' },
  { url: 'https://www.instagram.com/accounts/privacy_and_security/', kind: 'settings' },
  { url: 'https://www.instagram.com/notifications/', kind: 'notifications' },
  { url: 'https://www.instagram.com/share/reel/BAx1y2z3/', kind: 'shortlink' },
  { url: 'https://instagr.am/p/BQ0eAlwhDrw', kind: 'post', id: 'BQ0eAlwhDrw' },
  { url: 'https://www.instagram.com/about/jobs/', kind: 'other' },
  { url: 'https://www.instagram.com/web/', kind: 'other' },
];
