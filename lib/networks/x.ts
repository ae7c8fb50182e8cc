import { DIGITS } from '../domain/digit-pattern';
import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkProbe, NetworkReading } from '../domain/network-reading';
import type { JsonStep, ProbeSource } from '../domain/probe';

export default defineNetwork({
  id: 'x',
  name: 'X',
  hosts: [
    ':any(x|twitter).com',
    ':any(mobile|m|pro|ads|business|analytics).:any(x|twitter).com',
    'tweetdeck.twitter.com',
    't.co',
  ],
  // The old name's addresses lead to the new one before a page is shown.
  origins: ['https://x.com/*', 'https://pro.x.com/*'],
  handle: { pattern: /^\w{1,20}$/, ignoreCase: true, show: '@{handle}' },
  profileUrl: 'https://x.com/{handle}',
  // prettier-ignore
  reserved: [
    'about', 'account', 'bookmarks', 'communities', 'compose', 'download', 'explore', 'hashtag', 'help', 'home', 'i',
    'intent', 'jobs', 'lists', 'login', 'logout', 'messages', 'notifications', 'oauth', 'premium_sign_up', 'privacy',
    'search', 'search-advanced', 'search-home', 'settings', 'share', 'signup', 'status', 'statuses', 'topics', 'tos', 'web',
    'who_to_follow', 'widgets',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['t.co'] },
    { path: '/*', kind: 'ads', hosts: ['ads.:any(x|twitter).com'] },
    { path: '/user/:handle/*', kind: 'analytics', hosts: ['analytics.:any(x|twitter).com'] },
    { path: '/*', kind: 'analytics', hosts: ['analytics.:any(x|twitter).com'] },
    { path: '/*', kind: 'other', hosts: ['business.:any(x|twitter).com'] },
    { path: '/*', kind: 'feed', hosts: ['pro.:any(x|twitter).com', 'tweetdeck.twitter.com'] },
    { path: '/', kind: 'profile', hash: '!/:handle' },
    { path: '/home?', kind: 'home' },

    { path: '/i/account_analytics/*', kind: 'analytics' },
    { path: '/:handle/status(es|)/:id(\\d+)/analytics', kind: 'analytics' },
    { path: '/i/status/:id(\\d+)/*', kind: 'post' },
    { path: '/i/web/status/:id(\\d+)/*', kind: 'post' },
    { path: '/web/status/:id(\\d+)/*', kind: 'post' },
    { path: '/statuses/:id(\\d+)', kind: 'post' },
    { path: '/:handle/status(es|)/:id(\\d+)/*', kind: 'post' },
    { path: '/:handle/article/:id(\\d+)/*', kind: 'post' },
    { path: '/i/videos/*', kind: 'embed' },
    { path: '/i/cards/*', kind: 'embed' },

    { path: '/compose/*', kind: 'composer' },
    { path: '/intent/(post|tweet)', kind: 'composer' },
    { path: '/share', kind: 'composer' },
    { path: '/intent/(user|follow)', kind: 'profile', query: { screen_name: ':handle' } },
    { path: '/intent/(user|follow)', kind: 'profile', query: { user_id: ':id(\\d+)' } },
    { path: '/i/user/:id(\\d+)', kind: 'profile' },

    { path: '/messages/*', kind: 'messages' },
    { path: '/i/chat/*', kind: 'messages' },
    { path: '/notifications/*', kind: 'notifications' },
    { path: '/(search|search-advanced|search-home)', kind: 'search' },
    { path: '/(hashtag|explore)/*', kind: 'search' },
    { path: '/settings/profile', kind: 'profile-edit' },
    { path: '/settings/*', kind: 'settings' },
    { path: '/(login|signup|logout)/*', kind: 'auth' },
    { path: '/account/*', kind: 'auth' },
    { path: '/i/flow/*', kind: 'auth' },
    { path: '/oauth/*', kind: 'auth' },

    { path: '/i/lists/:id(\\d+)/*', kind: 'list' },
    { path: '/i/communities/:id(\\d+)/*', kind: 'group' },
    { path: '/:handle/communities/*', kind: 'list' },
    { path: '/:handle/lists/*', kind: 'list' },
    {
      path: '/:handle/(with_replies|media|likes|highlights|articles|affiliates|superfollows|followers|verified_followers|followers_you_follow|following|photo|header_photo|about)?',
      kind: 'profile',
    },
  ],
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['cover', 'avatar', 'verified', 'bio', 'category', 'pro', 'link', 'pinned'],
  limits: {
    checked: '2026-11',
    name: { max: 50, sure: true },
    bio: { max: 160, sure: true },
    links: { max: 1, sure: false },
    post: { max: 280, sure: true, unit: 'character', link: 23, wide: 2, paid: 25_000 },
    media: { max: 4, sure: false },
    alt: { max: 1000, sure: true },
  },
  checked: '2026-11',
});

/** Where the signed-in account is: wide windows have the one, narrow ones the other. */
const RAIL = '[data-testid=SideNav_AccountSwitcher_Button]';
const BAR = '[data-testid=DashButton_ProfileIcon_Link]';

/** What the rail and the link to one's own profile stand in: the first thing on a wide page, and quickly found. */
const MENU = 'header';
const PROFILE_LINK = '[data-testid=AppTabBar_Profile_Link]';

/** The header of a profile. Each part is missed only beside the sign that the header has been drawn. */
const COLUMN = '[data-testid=primaryColumn]';
const HEADER = `${COLUMN} [data-testid=UserName]`;
const ITEMS = `${COLUMN} [data-testid=UserProfileHeader_Items]`;

const PHOTO = `${COLUMN} a[href$="/photo"]`;

const CATEGORY = [ITEMS, '[data-testid=UserProfessionalCategory]'];
const LINK = [ITEMS, '[data-testid=UserUrl]'];

const onProfile = (key: string, ...from: readonly ProbeSource[]): NetworkProbe => ({
  key,
  on: ['profile'],
  from,
});

const counted = (name: string): readonly JsonStep[] => [
  'interactionStatistic',
  { where: ['name', name] },
  'userInteractionCount',
];

/** A count with its short word, such as "12,3 B": the label beside it is a `span` of its own. */
const NUMBER = `^[${DIGITS}].{0,11}$`;

/** The text in the dialog where there is one: the box of the page behind it is empty or about something else. */
const TEXT = '[data-testid=tweetTextarea_0]';
const BOX = `:is([role=dialog], html:not(:has([role=dialog] ${TEXT}))) ${TEXT}`;

const TOAST = '[data-testid=toast] a[href*="/status/"]';
const TWEET = 'article[data-testid=tweet]';
const ATTACHED = '[data-testid=attachments]';
const MEDIA = [ATTACHED, 'img[src^="blob:"], video'];

/** What is read on its pages. */
export const reading: NetworkReading = {
  variants: { desktop: RAIL, mobile: BAR },
  probes: [
    // While it loads, X shows an avatar container of nobody, called "unknown".
    {
      key: 'viewer',
      expect: ['home'],
      from: [[MENU, RAIL], [BAR]].map((menu) => ({
        css: [...menu, '[data-testid^=UserAvatar-Container-]'],
        get: '@data-testid',
        match: '^UserAvatar-Container-(?!unknown$)(\\w+)$',
      })),
    },
    {
      key: 'viewer.link',
      from: [[MENU, PROFILE_LINK], PROFILE_LINK].map((css) => ({
        css,
        get: '@href',
        match: '^/(\\w+)$',
      })),
    },
    { key: 'signedOut', from: [{ css: 'a[data-testid^=login]' }] },
    // A profile without a picture and a bio has the same button with another address.
    onProfile(
      'own',
      { css: `${COLUMN} [data-testid=editProfileButton]` },
      { css: `${COLUMN} a[href="/settings/profile"]` },
    ),
    {
      key: 'profile',
      on: ['profile'],
      expect: ['profile'],
      from: [
        {
          css: '[data-testid=UserProfileSchema-test]',
          json: '',
          at: ['mainEntity'],
          pick: {
            entity: ['additionalName'],
            id: ['identifier'],
            bio: ['description'],
            followers: counted('Follows'),
            following: counted('Friends'),
            posts: counted('Tweets'),
          },
          len: ['bio'],
        },
      ],
    },
    // A name that is written like a handle makes two of them, and then none is read.
    onProfile('entity', { css: [HEADER, 'span'], get: 'text', match: '^@(\\w{1,20})$' }),
    onProfile('followers', {
      css: [`${COLUMN} a[href$=followers]`, 'span'],
      one: 1,
      get: 'text',
      match: NUMBER,
    }),
    onProfile('following', {
      css: [`${COLUMN} a[href$=following]`, 'span'],
      one: 1,
      get: 'text',
      match: NUMBER,
    }),
    onProfile('cover', { css: `${COLUMN} a[href$=header_photo]`, when: HEADER }),
    // The picture that everybody starts with is one of `default_profile_images/`.
    onProfile('avatar', {
      css: [PHOTO, 'img[src*="/profile_images/"]'],
      when: [PHOTO, 'img[src*="profile_images/"]'],
      one: 1,
    }),
    // The button that sells a badge shows one, too.
    onProfile('verified', {
      css: [HEADER, '[data-testid=icon-verified]:not(a *)'],
      when: HEADER,
    }),
    onProfile('bio', { css: `${COLUMN} [data-testid=UserDescription]`, when: HEADER }),
    onProfile(
      'category',
      { css: CATEGORY, one: 1, get: 'text' },
      { css: CATEGORY, one: 1, when: ITEMS },
    ),
    onProfile('pro', { css: CATEGORY, one: 1 }),
    // Its address is `t.co`; the text says where it leads.
    onProfile('link', { css: LINK, one: 1, get: 'text' }, { css: LINK, one: 1, when: ITEMS }),
    // The drawing of a pin; posts may not have come yet, so that its absence says nothing.
    onProfile('pinned', { css: `${COLUMN} ${TWEET} path[d^="M7 4.5C7 3.12 8.12 2 9.5 2h5"]` }),
  ],
  composer: {
    probes: [
      {
        key: 'open',
        from: [
          { css: '[data-testid=tweetButton]' },
          { css: '[data-testid=scheduledConfirmationPrimaryAction]' },
          { css: `${COLUMN} ${ATTACHED}` },
          { css: `${COLUMN} ${TEXT}`, get: 'text', len: true },
        ],
      },
      { key: 'inline', from: [{ css: `${COLUMN} ${TEXT}`, get: 'text', len: true }] },
      {
        key: 'draft',
        from: [`${BOX} [data-block=true]`, BOX].map((css) => ({
          css,
          get: 'text',
          counts: 1,
        })),
      },
      {
        key: 'parts',
        from: [
          {
            css: '[role=dialog] [data-testid^=tweetTextarea_][role=textbox]',
            when: `[role=dialog] ${TEXT}`,
            get: 'count',
          },
        ],
      },
      // What is attached may be a poll or a quoted post: "none" is sure only where nothing is.
      {
        key: 'media',
        from: [
          { css: MEDIA, when: MEDIA, get: 'count' },
          { css: MEDIA, when: `html:not(:has(${ATTACHED})) ${TEXT}`, get: 'count' },
        ],
      },
      // The post that is answered stands above the text; a quoted one is no article.
      {
        key: 'reply',
        from: [
          { css: `[role=dialog] ${TWEET}`, when: '[role=dialog] [data-testid=tweetButton]' },
          { css: `${COLUMN} ${TWEET}`, when: `${COLUMN} [data-testid=tweetButton]` },
          { css: `[data-testid=inline_reply_offscreen] ${TEXT}` },
        ],
      },
      {
        key: 'published',
        from: [{ css: TOAST, get: '@href', match: '/status/(\\d+)' }],
      },
      {
        key: 'publishedBy',
        from: [{ css: TOAST, get: '@href', match: '^(?:https://[^/]+)?/(?!i/)(\\w+)/status/' }],
      },
    ],
    requests: ['/graphql/[\\w-]+/Create(?:Note)?Tweet(?:\\?|$)'],
    edits: true,
  },
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://x.com/home', kind: 'home' },
  { url: 'https://x.com/GreenKitchen', kind: 'profile', handle: 'GreenKitchen' },
  {
    url: 'https://mobile.twitter.com/GreenKitchen/with_replies',
    kind: 'profile',
    handle: 'GreenKitchen',
  },
  { url: 'https://x.com/i/user/1234567890123456789', kind: 'profile', id: '1234567890123456789' },
  {
    url: 'https://x.com/GreenKitchen/status/1790637656616943991/photo/1',
    kind: 'post',
    handle: 'GreenKitchen',
    id: '1790637656616943991',
  },
  {
    url: 'https://x.com/i/web/status/910031516746514432',
    kind: 'post',
    id: '910031516746514432',
  },
  {
    url: 'https://x.com/GreenKitchen/status/1790637656616943991/analytics',
    kind: 'analytics',
    handle: 'GreenKitchen',
    id: '1790637656616943991',
  },
  { url: 'https://x.com/i/account_analytics/content?type=posts', kind: 'analytics' },
  { url: 'https://x.com/compose/post', kind: 'composer' },
  { url: 'https://x.com/intent/post?text=hi', kind: 'composer' },
  { url: 'https://x.com/messages', kind: 'messages' },
  { url: 'https://x.com/notifications/mentions', kind: 'notifications' },
  { url: 'https://x.com/search?q=coffee&f=live', kind: 'search' },
  { url: 'https://x.com/explore', kind: 'search' },
  { url: 'https://x.com/settings/profile', kind: 'profile-edit' },
  { url: 'https://x.com/settings/account', kind: 'settings' },
  { url: 'https://x.com/i/flow/login', kind: 'auth' },
  { url: 'https://x.com/i/lists/84839422', kind: 'list', id: '84839422' },
  {
    url: 'https://x.com/i/communities/1493446837214187523',
    kind: 'group',
    id: '1493446837214187523',
  },
  { url: 'https://ads.x.com/campaigns', kind: 'ads' },
  { url: 'https://x.com/i/bookmarks', kind: 'other' },
  { url: 'https://x.com/tos', kind: 'other' },
];
