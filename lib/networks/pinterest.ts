import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkProbe, NetworkReading } from '../domain/network-reading';

const ENDINGS =
  '(com|at|be|ca|ch|cl|co|de|dk|ec|es|fr|hu|id|ie|in|info|it|jp|kr|mx|nl|nz|pe|ph|pt|ru|se|th|tw|uk|vn|co\\.(at|in|kr|nz|uk)|com\\.(au|bo|ec|mx|pe|py|uy|vn))';

const HEADER = '[data-test-id="profile-header"]';
const RENDERED = [HEADER, '[data-test-id="profile-name"]'];
const AVATAR = '[data-test-id="gestalt-avatar-svg"]';
const BIO = '[data-test-id="main-user-description-text"]';
const WEBSITE = '[data-test-id="website-icon-and-url"]';

/** The organic form has fixed ids and is locked until it has a picture; the other one is for pins and ads. */
const FORM = '#storyboard-selector-title';
const OTHER_TITLE = 'textarea[id^="pin-draft-title"]';
const DESCRIPTION = `body:has(${FORM}, ${OTHER_TITLE}) .public-DraftEditor-content`;

/** "12.3k followers", "12,3 B takipçi": the number with its short word, in front of a label of one word. */
const COUNT =
  "^(\\d(?:[\\d.,\\s]*\\d)?(?:\\s?[^\\d\\s.,]{1,4}\\.?)?)\\s(?:de\\s|d['’])?[^\\d\\s.,]{5,}$";
const shown = (key: string): NetworkProbe => ({
  key,
  on: ['profile'],
  from: [{ css: [HEADER, `[data-test-id="profile-${key}-count"]`], get: 'text', match: COUNT }],
});

export default defineNetwork({
  id: 'pinterest',
  name: 'Pinterest',
  hosts: ['pinterest.com', `*.pinterest.${ENDINGS}`, 'pin.it'],
  // The country hosts on which signed-in people really land; the others redirect.
  // prettier-ignore
  origins: [
    'https://*.pinterest.com/*', 'https://*.pinterest.at/*', 'https://*.pinterest.ca/*', 'https://*.pinterest.ch/*',
    'https://*.pinterest.cl/*', 'https://*.pinterest.co.kr/*', 'https://*.pinterest.co.uk/*',
    'https://*.pinterest.com.au/*', 'https://*.pinterest.com.mx/*', 'https://*.pinterest.de/*',
    'https://*.pinterest.dk/*', 'https://*.pinterest.es/*', 'https://*.pinterest.fr/*', 'https://*.pinterest.ie/*',
    'https://*.pinterest.it/*', 'https://*.pinterest.jp/*', 'https://*.pinterest.nz/*', 'https://*.pinterest.ph/*',
    'https://*.pinterest.pt/*', 'https://*.pinterest.se/*',
  ],
  handle: { pattern: /^\w{1,30}$/, ignoreCase: true },
  profileUrl: 'https://www.pinterest.com/{handle}/',
  // prettier-ignore
  reserved: [
    '_', 'about', 'ads', 'analytics', 'board', 'business', 'categories', 'collections', 'convert-business', 'create', 'edit',
    'email', 'explore', 'following', 'help', 'homefeed', 'idea-pin-builder', 'ideas', 'inbox', 'invited', 'join', 'login', 'logout',
    'messages', 'news_hub', 'notifications', 'oauth', 'password', 'pin', 'pin-builder', 'pin-creation-tool', 'popular',
    'privacy', 'resource', 'search', 'secure', 'settings', 'shop', 'shopping', 'signup', 'source', 'story-pin-builder',
    'terms', 'today', 'topics', 'v3', 'videos', 'website',
  ],
  routes: [
    { path: '/:id', kind: 'shortlink', hosts: ['pin.it'] },
    { path: '/*', kind: 'ads', hosts: ['ads.pinterest.com'] },
    { path: '/*', kind: 'analytics', hosts: ['analytics.pinterest.com'] },
    { path: '/*', kind: 'embed', hosts: [':any(assets|widgets|log).pinterest.com'] },
    {
      path: '/*',
      kind: 'other',
      hosts: [':any(about|api|business|create|developers|help|newsroom|policy|i).pinterest.com'],
    },
    { path: '/', kind: 'home' },
    { path: '/homefeed', kind: 'home' },

    { path: '/pin/(create|edit)/*', kind: 'composer' },
    { path: '/pin/([^/]+--|):id(\\d+)/*', kind: 'post' },
    {
      path: '/(pin-creation-tool|pin-builder|story-pin-builder|idea-pin-builder)/*',
      kind: 'composer',
    },
    { path: '/search/*', kind: 'search' },
    { path: '/(ideas|today|following|explore|videos)/*', kind: 'feed' },
    { path: '/business/(create|convert)/*', kind: 'auth' },
    { path: '/business/*', kind: 'business' },
    { path: '/analytics/*', kind: 'analytics' },
    { path: '/settings/(edit-profile|profile)', kind: 'profile-edit' },
    { path: '/settings/*', kind: 'settings' },
    { path: '/(notifications|news_hub)/*', kind: 'notifications' },
    { path: '/(messages|inbox)/*', kind: 'messages' },
    { path: '/(login|signup|logout|password|oauth)/*', kind: 'auth' },
    { path: '/:handle/(_\\w+)/*', kind: 'profile' },
    { path: '/:handle/(pins|boards|followers|following)?', kind: 'profile' },
    { path: '/:handle/:any', kind: 'list' },
    { path: '/:handle/:any/:any', kind: 'list' },
  ],
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['cover', 'avatar', 'verified', 'bio', 'link', 'contact', 'pro'],
  limits: {
    checked: '2026-11',
    bio: { max: 160, sure: true },
    post: { max: 500, sure: false, unit: 'character' },
    alt: { max: 500, sure: true },
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
          css: 'script#__PWS_DATA__',
          keep: 1,
          json: '',
          at: ['context', 'user'],
          pick: {
            handle: ['username'],
            pro: ['is_partner'],
            verified: ['is_any_website_verified'],
          },
        },
      ],
    },
    {
      key: 'viewer.link',
      from: [['[data-test-id="header-profile"]', 'a'], '[data-test-id="header-profile"]'].map(
        (css) => ({
          css,
          get: '@href',
          match: '^(?:https://[^/]+)?/(?!settings|business|login)(\\w{1,30})/?(?:[?#]|$)',
        }),
      ),
    },
    {
      key: 'signedOut',
      from: [{ css: '[data-test-id="simple-login-button"]' }],
    },
    {
      key: 'own',
      on: ['profile'],
      from: [{ css: [HEADER, '[data-test-id="edit-button"], a[href^="/settings/"]'] }],
    },
    {
      key: 'entity',
      on: ['profile'],
      expect: ['profile'],
      from: [
        {
          css: [HEADER, '[data-test-id="profile-username"]'],
          get: 'text',
          match: '^@?(\\w{1,30})$',
        },
        {
          css: ['head', 'link[rel="canonical"]'],
          one: 1,
          get: '@href',
          match: 'pinterest\\.[a-z.]+/(\\w{1,30})/?$',
          load: 1,
        },
      ],
    },
    shown('followers'),
    shown('following'),
    {
      key: 'avatar',
      on: ['profile'],
      from: [{ css: [HEADER, `${AVATAR} img:not([src*="/default_"])`], when: [HEADER, AVATAR] }],
    },
    {
      key: 'bio',
      on: ['profile'],
      from: [
        {
          css: [HEADER, BIO],
          get: 'text',
          match: '^(?!.*(?:…|\\.\\.\\.)).+$',
          len: true,
        },
        { css: [HEADER, `${BIO}:not(:empty)`], when: RENDERED },
      ],
    },
    {
      key: 'link',
      on: ['profile'],
      from: [
        { css: [HEADER, `${WEBSITE} a[href^="http"]`], get: '@href' },
        { css: [HEADER, `a[href^="http"]:has(${WEBSITE})`], get: '@href' },
        { css: [HEADER, WEBSITE] },
        { css: [HEADER, 'a[href^="http"]:not([href*="pinterest."])'], when: RENDERED },
      ],
    },
  ],
  composer: {
    probes: [
      {
        key: 'open',
        from: [{ css: `${FORM}:not([disabled])` }, { css: OTHER_TITLE, get: 'text', len: true }],
      },
      {
        key: 'draft',
        from: [`${DESCRIPTION} [data-block]`, DESCRIPTION].map((css) => ({
          css,
          get: 'text',
          counts: 1,
        })),
      },
      { key: 'media', from: [{ css: `${FORM}:not([disabled])`, get: 'count', when: FORM }] },
      // The length of the one description: there is one picture, so anything over nothing is one.
      { key: 'alt', from: [{ css: 'textarea#storyboardAltText', get: 'text', len: true }] },
      {
        key: 'scheduled',
        from: [
          { css: '#pin-draft-switch-group:checked' },
          { css: 'input[id^="pin-draft-schedule-publish-later"]:checked' },
        ],
      },
    ],
    requests: [
      '^https://(?:\\w+\\.)?pinterest\\.(?:com?\\.)?[a-z]{2,4}/resource/(?:Story)?PinResource/create/(?:$|\\?)',
    ],
  },
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.pinterest.com/homefeed/', kind: 'home' },
  {
    url: 'https://www.pinterest.com/GreenKitchen/_created/',
    kind: 'profile',
    handle: 'GreenKitchen',
  },
  { url: 'https://tr.pinterest.com/greenkitchen/', kind: 'profile', handle: 'greenkitchen' },
  {
    url: 'https://www.pinterest.co.uk/greenkitchen/cool-diys/',
    kind: 'list',
    handle: 'greenkitchen',
  },
  {
    url: 'https://www.pinterest.ca/pin/441282463481903715/',
    kind: 'post',
    id: '441282463481903715',
  },
  {
    url: 'https://pinterest.com/pin/dive-into-serenity--2885187256207927',
    kind: 'post',
    id: '2885187256207927',
  },
  { url: 'https://pin.it/4AbCdEf', kind: 'shortlink', id: '4AbCdEf' },
  { url: 'https://www.pinterest.com/pin-creation-tool/', kind: 'composer' },
  { url: 'https://www.pinterest.com/business/hub/', kind: 'business' },
  { url: 'https://analytics.pinterest.com/overview/', kind: 'analytics' },
  { url: 'https://www.pinterest.com/settings/edit-profile', kind: 'profile-edit' },
  { url: 'https://www.pinterest.com/search/pins/?q=coffee', kind: 'search' },
  { url: 'https://www.pinterest.com/ideas/', kind: 'feed' },
  { url: 'https://ads.pinterest.com/advertiser/549755885175/', kind: 'ads' },
  { url: 'https://www.pinterest.com/resource/', kind: 'other' },
];
