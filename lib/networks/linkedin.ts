import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkProbe, NetworkReading } from '../domain/network-reading';
import type { ProbeSource } from '../domain/probe';

export default defineNetwork({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com', ':any(m|touch|[a-z]{2}).linkedin.com', 'lnkd.in'],
  origins: ['https://www.linkedin.com/*'],
  // A person's handle is the bare slug; an organisation's keeps its kind, since both can be called `acme`.
  handle: {
    pattern: /^[\p{L}\p{M}\p{N}\p{S}\p{Join_Control}_.'’&-]{1,100}(?<![.'’])$/u,
    ignoreCase: true,
  },
  otherHandles: [
    {
      pattern:
        /^(?:company|school|showcase)\/[\p{L}\p{M}\p{N}\p{S}\p{Join_Control}_.'’&-]{1,90}(?<![.'’])$/iu,
      ignoreCase: true,
      profileUrl: 'https://www.linkedin.com/{handle}/',
    },
  ],
  profileUrl: 'https://www.linkedin.com/in/{handle}/',
  // prettier-ignore
  reserved: [
    'ad-library', 'analytics', 'article', 'authwall', 'campaignmanager', 'checkpoint', 'company', 'creator',
    'dashboard', 'directory', 'embed', 'events', 'feed', 'games', 'groups', 'hashtag', 'help', 'in', 'jobs', 'learning',
    'legal', 'login', 'me', 'messaging', 'mwlite', 'my-items', 'mynetwork', 'mypreferences', 'newsletters', 'notifications',
    'posts', 'preload', 'premium', 'products', 'psettings', 'pub', 'public-profile', 'pulse', 'sales', 'school',
    'search', 'services', 'sharing', 'showcase', 'signup', 'talent', 'today', 'top-content', 'uas', 'video',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['lnkd.in'] },
    { path: '/', kind: 'home' },
    { path: '/preload', kind: 'home' },
    { path: '/mwlite?/feed', kind: 'home' },

    { path: '/embed/*', kind: 'embed' },
    { path: '/mwlite?/feed/update/urn:li:(\\w+)::id(\\d+)/*', kind: 'post' },
    { path: '/feed/hashtag/*', kind: 'search' },
    { path: '/feed/*', kind: 'feed' },
    { path: '/posts/([^/]+-(?:activity|share|ugcPost)-):id(\\d+)(-[^/]*|)', kind: 'post' },
    { path: '/posts/:any', kind: 'post' },
    { path: '/pulse/:any', kind: 'post' },
    { path: '/article/(new|edit)/*', kind: 'composer' },
    { path: '/sharing/share-offsite', kind: 'composer' },
    { path: '/shareArticle', kind: 'composer' },

    {
      path: '/:space(company|school|showcase)/:handle/admin/*',
      kind: 'composer',
      query: { share: 'true' },
      handle: '{space}/{handle}',
    },
    {
      path: '/:space(company|school|showcase)/:handle/admin/analytics/*',
      kind: 'analytics',
      handle: '{space}/{handle}',
    },
    {
      path: '/:space(company|school|showcase)/:handle/admin/*',
      kind: 'business',
      handle: '{space}/{handle}',
    },
    { path: '/company/setup/*', kind: 'business' },
    {
      path: '/mwlite?/:space(company|school|showcase)/:handle/(about|posts|people|jobs|life|videos|insights|products|services|events|mycompany|alumni)?/*',
      kind: 'profile',
      handle: '{space}/{handle}',
    },

    // The id of a member whose name may be known from elsewhere: two spellings that cannot be compared.
    { path: '/in/:any(ACoAA[\\w-]{20,})/*', kind: 'profile' },
    { path: '/in/:handle/edit/*', kind: 'profile-edit' },
    {
      path: '/in/:handle/overlay/:any(contact-info|about-this-profile|photo|background-image)/*',
      kind: 'profile',
    },
    { path: '/in/:handle/overlay/:any/single-media-viewer/*', kind: 'profile' },
    { path: '/in/:handle/overlay/*', kind: 'profile-edit' },
    { path: '/in/me/*', kind: 'profile' },
    { path: '/mwlite?/in/:handle/(details|recent-activity|[a-z]{2})?/*', kind: 'profile' },
    { path: '/pub/dir/*', kind: 'search' },
    { path: '/pub/*', kind: 'profile' },

    { path: '/(dashboard|analytics)/*', kind: 'analytics' },
    { path: '/me/profile-views/*', kind: 'analytics' },
    { path: '/messaging/*', kind: 'messages' },
    { path: '/notifications/*', kind: 'notifications' },
    { path: '/search/*', kind: 'search' },
    { path: '/(campaignmanager|ad-library)/*', kind: 'ads' },
    { path: '/(mypreferences|psettings|public-profile)/*', kind: 'settings' },
    { path: '/(login|checkpoint|authwall|uas|signup)/*', kind: 'auth' },
    { path: '/groups/:id(\\d+)/*', kind: 'group' },
    { path: '/groups', kind: 'list' },
    { path: '/newsletters/:any', kind: 'list' },
  ],
  worksAs: ['business'],
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['cover', 'avatar', 'verified', 'link', 'contact', 'bio', 'pinned'],
  limits: {
    checked: '2026-11',
    name: { max: 100, sure: true },
    bio: { max: 2600, sure: true },
    post: { max: 3000, sure: true, unit: 'character' },
    alt: { max: 4086, sure: true },
  },
  checked: '2026-11',
});

const SIGN_IN = 'header a[data-tracking-control-name$=nav-header-signin]';

/** The card with the name, as the front ends mark it, the most frequent mark first, and other cards of a profile. */
const CARDS = ['[id$=Topcard i]', '[componentkey$=Topcard i]', '.pv-top-card'];
const ACTIVITY = '[id$=Activity]';
const ABOUTS = ['[id$=About]', '[componentkey$=About]'];
const FEATURED = ['[id$=Featured]', '[componentkey$=Featured]'];

/** The end of a long text is hidden behind "… more", which is a part of the text. */
const ABOUT_TEXT = {
  get: 'text',
  match: '^(.+?)(?:\\s?(?:…|\\.\\.\\.)\\s?[^\\d.…]{1,20})?$',
  len: true,
} as const;

/** The same in each of the cards, of which a page has one. */
const inCards = (
  cards: readonly string[],
  css: string,
  rest: Omit<ProbeSource, 'css'> = {},
): ProbeSource[] => cards.map((card) => ({ css: [card, css], one: 1, ...rest }));

/** What only the member's own profile, and what every profile, leads to: looked for together. */
const LEADS = 'main a:is([href*="/edit/"], [href*="/overlay/"])';

/** LinkedIn leads to other sites through an address of its own, or directly. */
const OUTSIDE = 'a[href*="/safety/go"], a[href^=http]:not([href*="linkedin.com"])';

/** Numbers stand in texts only. Where the label is none of these, the number is not read. */
const FOLLOWERS =
  '^(\\d.{0,14}?)\\s(?:followers?|takipçi|abonnés|seguidores|Follower:innen|volgers|obserwujących)$';

/** A member's name in an address. An id in its place names the same account in another spelling. */
const SLUG = '/in/(?!me(?:[/?#]|$)|ACoAA[\\w-]{20})([^/?#]+)';

/** An organisation's, as handles spell it. */
const PAGE = '/((?:company|school|showcase)/[^/?#]+)';

/** The share box opens in three places: in a shadow root, in the page, and as a dialog of the newest front end. */
const SHADOW = '#interop-outlet';
const SHARES = ['.share-box-v2__modal', '[aria-labelledby=share-to-linkedin-modal__header]'];
const NEW_TEXT = '[componentkey=ShareBox_textEditor]';
const NEW_SHARE = '[data-sdui-screen*="sharing.ShareCompose"]';
const TEXT = '.ql-editor[contenteditable=true]';

const onProfile = (key: string, ...from: readonly ProbeSource[]): NetworkProbe => ({
  key,
  on: ['profile'],
  from,
});

/** What is read on its pages. */
export const reading: NetworkReading = {
  variants: {
    sdui: '[data-sdui-screen]',
    ember: ['.ember-application', '#global-nav'],
    guest: SIGN_IN,
  },
  probes: [
    // Links to people stand everywhere on a page; only these are about the member who is signed in. From each link of
    // a feed a browser would climb to all of these places: they are looked for first.
    {
      key: 'viewer',
      expect: ['home'],
      from: [
        '[data-view-name=identity-self-profile]',
        ...['[data-view-name=nav-me]', '.global-nav__me', '.feed-identity-module'].map((place) => [
          place,
          'a[href*="/in/"]',
        ]),
      ].map((css) => ({ css, get: '@href', match: SLUG })),
    },
    { key: 'signedOut', from: [{ css: SIGN_IN }] },
    onProfile('own', {
      css: LEADS,
      get: '@href',
      match: `${SLUG}/edit/(?:forms/)?intro`,
    }),
    onProfile(
      'entity',
      {
        css: LEADS,
        get: '@href',
        match: `${SLUG}/overlay/contact-info`,
      },
      { css: '.org-page-navigation__item-anchor', get: '@href', match: `${PAGE}/` },
      { css: ['head', 'link[rel=canonical]'], one: 1, get: '@href', match: `${SLUG}/?$`, load: 1 },
    ),
    onProfile(
      'followers',
      ...inCards([...CARDS, ACTIVITY], 'p, li', { get: 'text', match: FOLLOWERS }),
      { css: '.org-top-card-summary-info-list__info-item', get: 'text', match: FOLLOWERS },
    ),
    // Cards below the first are drawn when somebody scrolls to them: what is not there may still come.
    onProfile(
      'avatar',
      ...inCards(CARDS, 'img[src*="profile-displayphoto"], img[src*="profile-framedphoto"]'),
    ),
    // A picture of one's own in the same card shows that pictures have come.
    onProfile(
      'cover',
      ...CARDS.map((card) => ({
        css: 'main img[src*=displaybackgroundimage]',
        one: 1 as const,
        when: [card, 'img[src*="profile-displayphoto"]'],
      })),
    ),
    onProfile('link', ...inCards(CARDS, OUTSIDE, { get: '@href' }), ...inCards(CARDS, OUTSIDE)),
    onProfile('bio', ...inCards(ABOUTS, '[data-testid=expandable-text-box]', ABOUT_TEXT), {
      css: '#about ~ div .inline-show-more-text span[aria-hidden=true]',
      ...ABOUT_TEXT,
    }),
    onProfile('pinned', ...inCards(FEATURED, 'li, [role=listitem]')),
  ],
  composer: {
    probes: [
      {
        key: 'open',
        from: [[SHADOW, [...SHARES, TEXT].join()], ...SHARES, NEW_SHARE, NEW_TEXT].map((css) => ({
          css,
        })),
      },
      {
        key: 'draft',
        from: [
          ...[`${TEXT} > p`, TEXT].flatMap((css) => [SHADOW, ...SHARES].map((box) => [box, css])),
          [NEW_TEXT, 'p'],
          `${NEW_TEXT}[contenteditable=true]`,
          [NEW_TEXT, '[contenteditable=true]'],
        ].map((css) => ({ css, get: 'text', counts: 1 })),
      },
      // Who manages a page writes there in its name, on its own pages only.
      {
        key: 'author',
        from: [
          {
            css: 'a[class*=org-organizational-page-admin-navigation]',
            get: '@href',
            match: `${PAGE}/admin/`,
          },
        ],
      },
      {
        key: 'published',
        from: [
          {
            css: '[data-test-artdeco-toast-item-type=success] a[href*="/feed/update/urn:li:"]',
            get: '@href',
            match: '/urn:li:(?:activity|share|ugcPost):(\\d+)',
          },
        ],
      },
    ],
    requests: [
      '/voyager/api/graphql\\?(?=.*\\baction=execute\\b).*\\bqueryId=voyagerContentcreationDashShares\\.',
    ],
    unsure: true,
    edits: true,
  },
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.linkedin.com/feed/', kind: 'home' },
  {
    url: 'https://www.linkedin.com/in/ada-l%C3%B6velace/',
    kind: 'profile',
    handle: 'ada-lövelace',
  },
  { url: 'https://tr.linkedin.com/in/Ada-Lovelace', kind: 'profile', handle: 'Ada-Lovelace' },
  { url: 'https://www.linkedin.com/in/ACoAABcdEfGhIjKlMnOpQrStUvWxYz012345678/', kind: 'profile' },
  {
    url: 'https://www.linkedin.com/in/ada-lovelace/recent-activity/all/',
    kind: 'profile',
    handle: 'ada-lovelace',
  },
  {
    url: 'https://www.linkedin.com/in/ada-lovelace/edit/forms/intro/new/',
    kind: 'profile-edit',
    handle: 'ada-lovelace',
  },
  {
    url: 'https://www.linkedin.com/company/green-kitchen/about/',
    kind: 'profile',
    handle: 'company/green-kitchen',
  },
  {
    url: 'https://www.linkedin.com/company/12345/admin/dashboard/',
    kind: 'business',
    handle: 'company/12345',
  },
  {
    url: 'https://www.linkedin.com/company/12345/admin/page-posts/published/?share=true',
    kind: 'composer',
    handle: 'company/12345',
  },
  {
    url: 'https://www.linkedin.com/company/12345/admin/analytics/followers/',
    kind: 'analytics',
    handle: 'company/12345',
  },
  {
    url: 'https://www.linkedin.com/analytics/creator/content/?timeRange=past_7_days',
    kind: 'analytics',
  },
  {
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7016901149999955968/',
    kind: 'post',
    id: '7016901149999955968',
  },
  {
    url: 'https://www.linkedin.com/posts/green-kitchen_open-day-activity-7151241570371948544-4Gu7',
    kind: 'post',
    id: '7151241570371948544',
  },
  { url: 'https://www.linkedin.com/article/new/', kind: 'composer' },
  { url: 'https://www.linkedin.com/messaging/thread/2-abc/', kind: 'messages' },
  { url: 'https://www.linkedin.com/notifications/', kind: 'notifications' },
  { url: 'https://www.linkedin.com/search/results/all/?keywords=coffee', kind: 'search' },
  { url: 'https://www.linkedin.com/campaignmanager/accounts', kind: 'ads' },
  { url: 'https://www.linkedin.com/groups/4117360/', kind: 'group', id: '4117360' },
  { url: 'https://www.linkedin.com/authwall?trk=x', kind: 'auth' },
  { url: 'https://www.linkedin.com/jobs/', kind: 'other' },
  { url: 'https://www.linkedin.com/learning/programming-foundations', kind: 'other' },
];
