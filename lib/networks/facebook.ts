import { DIGITS } from '../domain/digit-pattern';
import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkProbe, NetworkReading } from '../domain/network-reading';
import type { ProbeSource } from '../domain/probe';

const MAIN = [
  'facebook.com',
  ':any(m|mbasic|mobile|touch|web|[a-z]{2}(?:-[a-z]{2})?).facebook.com',
  'fb.com',
  'facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion',
] as const;

export default defineNetwork({
  id: 'facebook',
  name: 'Facebook',
  hosts: [
    ...MAIN,
    'adsmanager.facebook.com',
    ':any(lm?).facebook.com',
    'fb.watch',
    'fb.me',
    'm.me',
    'messenger.com',
  ],
  origins: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  handle: {
    // A new page's address is its name with hyphens and a number, in any script.
    pattern: /^(?!.*\.php$)(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N}.-]{1,100}(?<!\.)$/iu,
    ignoreCase: true,
    ignore: '.',
  },
  otherHandles: [
    {
      pattern: /^\d{1,20}$/,
      ignoreCase: false,
      profileUrl: 'https://www.facebook.com/profile.php?id={handle}',
    },
  ],
  profileUrl: 'https://www.facebook.com/{handle}',
  // prettier-ignore
  reserved: [
    'about', 'ad_center', 'ads', 'adsmanager', 'ajax', 'allactivity', 'api', 'badges', 'bookmarks', 'business',
    'campaign', 'careers', 'checkpoint', 'commerce', 'communitystandards', 'connect', 'contact_upload', 'creators',
    'creatorstudio', 'developers', 'dialog', 'directory', 'discover', 'docs', 'editprofile', 'events', 'feed',
    'feeds', 'flx', 'formedia', 'friends', 'fundraisers', 'games', 'gaming', 'gamingvideo', 'groups', 'hashtag',
    'help', 'home', 'images', 'instantgames', 'invite', 'jobs', 'l', 'latest', 'legal', 'lite', 'live', 'local',
    'login', 'logout', 'marketplace', 'me', 'media', 'memories', 'messages', 'mobile', 'notes', 'notifications',
    'offers', 'onthisday', 'p', 'pages', 'pay', 'payments', 'people', 'permalink', 'pg', 'photo', 'photos', 'places',
    'plugins', 'policies', 'policy', 'posts', 'privacy', 'professional_dashboard', 'profile', 'public', 'questions',
    'recover', 'reel', 'reels', 'reg', 'requests', 'safety', 'salegroups', 'saved', 'search', 'security', 'settings',
    'share', 'sharer', 'signup', 'sitemap', 'stories', 'story', 'support', 'terms', 'tr', 'translations',
    'two_factor', 'two_step_verification', 'v', 'video', 'videos', 'watch', 'watchlist', 'watchparty', 'whitehat',
    'zero',
  ],
  routes: [
    { path: '/*', kind: 'ads', hosts: ['adsmanager.facebook.com'] },
    { path: '/*', kind: 'shortlink', hosts: [':any(lm?).facebook.com', 'fb.watch', 'fb.me'] },
    { path: '/:handle', kind: 'messages', hosts: ['m.me'] },
    { path: '/*', kind: 'messages', hosts: ['m.me', 'messenger.com'] },
    { path: '/(home.php)?', kind: 'home' },
    { path: '/(v\\d+\\.\\d+)?/plugins/*', kind: 'embed' },
    { path: '/video/embed', kind: 'embed' },

    { path: '/:any(permalink|story)(\\.php|)', kind: 'post', query: { story_fbid: ':id' } },
    { path: '/photo(\\.php|)', kind: 'post', query: { fbid: ':id' } },
    { path: '/(video.php|watch|watch/live)', kind: 'post', query: { v: ':id' } },
    { path: '/watchparty/:id(\\d+)', kind: 'post' },
    { path: '/reel/:id(\\d+)', kind: 'post' },
    { path: '/groups/:any/(posts|permalink)/:id', kind: 'post' },
    { path: '/groups/:any/(posts|permalink)/:any/:id', kind: 'post' },
    { path: '/:handle/posts/:any?/:id(pfbid\\w+|\\d+)', kind: 'post' },
    { path: '/:handle/videos/:any?/:id(\\d+)', kind: 'post' },
    { path: '/:handle/photos/:any?/:id(\\d+)', kind: 'post' },
    { path: '/:handle/reel/:id(\\d+)', kind: 'post' },

    { path: '/share/*', kind: 'shortlink' },
    { path: '/flx/warn', kind: 'shortlink' },
    { path: '/l.php', kind: 'shortlink' },
    { path: '/sharer/*', kind: 'composer' },
    { path: '/sharer.php', kind: 'composer' },
    { path: '/dialog/(feed|share)', kind: 'composer' },
    { path: '/stories/create/*', kind: 'composer' },
    { path: '/stories/*', kind: 'story' },

    { path: '/groups/(feed|discover|joins)', kind: 'feed' },
    { path: '/groups/:id(\\d+|[\\w.]{5,})/*', kind: 'group' },
    { path: '/watch/*', kind: 'feed' },
    { path: '/reels/*', kind: 'feed' },
    { path: '/reel', kind: 'feed' },
    { path: '/feed', kind: 'feed' },

    { path: '/messages/*', kind: 'messages' },
    { path: '/search/*', kind: 'search' },
    { path: '/hashtag/:any', kind: 'search' },
    { path: '/notifications/*', kind: 'notifications' },
    { path: '/settings/*', kind: 'settings' },
    { path: '/professional_dashboard/(insights|overview|analytics|earnings)/*', kind: 'analytics' },
    { path: '/(professional_dashboard|creatorstudio)/*', kind: 'business' },
    { path: '/ads/*', kind: 'ads' },
    { path: '/adsmanager/*', kind: 'ads' },
    { path: '/ad_center/*', kind: 'ads' },
    { path: '/login(\\.php|)/*', kind: 'auth' },
    { path: '/(recover|checkpoint|two_step_verification|two_factor)/*', kind: 'auth' },
    { path: '/(reg|r.php|signup)', kind: 'auth' },

    { path: '/profile.php', kind: 'profile', query: { id: ':account(\\d+)' } },
    { path: '/me/*', kind: 'profile' },
    { path: '/profile.php', kind: 'profile' },
    { path: '/people/:any/:account(\\d+)/*', kind: 'profile' },
    { path: '/pages/:any/:account(\\d+)/*', kind: 'profile' },
    { path: '/p/([^/]+-):account(\\d+)/*', kind: 'profile' },
    { path: '/pg/:handle/*', kind: 'profile' },
    { path: '/:account(\\d{5,20})', kind: 'profile' },
    {
      path: '/:handle/:any((?:about|photos|videos|friends)(?:_\\w+)?|reels|reels_tab|followers|following|reviews|mentions|posts|likes|events|community|services|shop|live|live_videos|groups|music|map|sports|books|check-ins|photos_stream|menu)?',
      kind: 'profile',
    },
  ],
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['cover', 'avatar', 'verified', 'bio', 'category', 'contact', 'link', 'pinned'],
  limits: {
    checked: '2026-11',
    name: { max: 75, sure: true },
    bio: { max: 101, sure: true },
    post: { max: 63_206, sure: true, unit: 'character' },
  },
  checked: '2026-11',
});

/** A number with its short word, and nothing else: "2,362", "12.3K", "12,3 B". */
const COUNT = `^[${DIGITS}][${DIGITS}.,\\s\\u066b\\u066c’']*[^\\d\\s.,]{0,4}\\.?$`;

/** The same, cut off from the word for what is counted. */
const COUNTED = `^([${DIGITS}][${DIGITS}.,\\s\\u066b\\u066c’']*?(?:\\s?[^\\d\\s.,]{1,4}\\.?(?=\\s))?)\\s+\\D+$`;

const DATA = 'script[data-sjs]';
/** What may be missing, or more than one, is looked for in there: a browser finds that faster than `main a`. */
const PAGE = 'div[role="main"]';
const TAB = [PAGE, 'a[role="tab"]'];
const INTRO = [PAGE, '[data-pagelet^="ProfileTilesFeed_"]'];

/** Dialogs hold comments as well; their forms say so. */
const DIALOG = '[role="dialog"][aria-modal="true"]';
const EDITOR = `${DIALOG} [role="textbox"][contenteditable="true"]:not(form[role="presentation"] *)`;

const onProfile = (key: string, ...from: readonly ProbeSource[]): NetworkProbe => ({
  key,
  on: ['profile'],
  from,
});

/** A count in the profile's head: a link to the list of those whom it counts. */
const counted = (key: string, path: string): NetworkProbe => {
  const links = [PAGE, `a:is([href*="/${path}"], [href*="sk=${path}"])`];
  return onProfile(
    key,
    { css: [...links, 'strong'], get: 'text', match: COUNT },
    { css: links, get: 'text', match: COUNTED },
  );
};

/** What is read on its pages. */
export const reading: NetworkReading = {
  variants: { comet: '[id^="mount_0_0_"]', mobile: '[data-mcomponent]' },
  probes: [
    // The account that acts: a page's own id once somebody has switched to it. There is no name in the record.
    {
      key: 'viewerId',
      from: [
        {
          css: DATA,
          keep: 1,
          json: 'CurrentUserInitialData',
          nth: 2,
          at: ['USER_ID'],
          match: '^(?!0$)\\d+$',
        },
      ],
      expect: ['home', 'profile'],
    },
    // Nobody has the id 0 and, right after it, the short name `null`: the answer that means "signed out".
    {
      key: 'viewer',
      from: [{ css: DATA, keep: 1, json: 'USER_ID":"0","NAME":"","SHORT_NAME' }],
    },
    { key: 'signedOut', from: [{ css: 'form#login_form' }, { css: 'form#login_popup_cta_form' }] },
    // Whom the first page of the document is about, by name and by id. Later pages have only the one in the address.
    onProfile('profile', {
      css: DATA,
      load: 1,
      json: 'rootView',
      at: ['props'],
      pick: { entity: ['userVanity'], id: ['userID'] },
    }),
    // A picture is a record and does not leave; `null` says that there is none.
    onProfile('profile.header', {
      css: DATA,
      load: 1,
      json: 'profile_header_renderer',
      at: ['user'],
      pick: { id: ['id'], cover: ['cover_photo'], verified: ['show_verified_badge_on_profile'] },
    }),
    onProfile('entity.tabs', {
      css: TAB,
      get: '@href',
      match: '^(?:https://[a-z.-]+)?/([^/?#]+)/[a-z_]+/?(?:\\?|$)',
    }),
    onProfile('entityId.tabs', {
      css: TAB,
      get: '@href',
      match: '(?:\\?id=|/people/[^/]+/)(\\d+)',
    }),
    // Only whoever manages a page is offered its dashboard among the buttons beside its name.
    onProfile('own', {
      css: `${PAGE} [data-pagelet="ProfileActions"] a[href*="/professional_dashboard"]`,
    }),
    counted('followers', 'followers'),
    counted('following', 'following'),
    counted('likes', 'friends_likes'),
    onProfile('cover.photo', {
      css: `${PAGE} img[data-imgperflogname="profileCoverPhoto"]`,
    }),
    onProfile('bio', { css: DATA, load: 1, json: 'profile_status_text', at: ['text'], len: true }),
    // Where the intro shows none of them, they may be on another tab.
    onProfile('link', {
      css: [...INTRO, 'a[href^="https://l.facebook.com/l.php?u="]'],
      get: '@href',
      match: '^(.+?)(?:%(?:26|3F)fbclid|&|$)',
    }),
    onProfile('contact', { css: [...INTRO, 'a[href^="mailto:"], a[href^="tel:"]'] }),
  ],
  composer: {
    probes: [
      { key: 'open', from: [{ css: EDITOR }] },
      {
        key: 'draft',
        from: [`${EDITOR} > p`, EDITOR].map((css) => ({ css, get: 'text', counts: 1 })),
      },
      { key: 'media', from: [{ css: [DIALOG, ':is(img, video)[src^="blob:"]'], get: 'count' }] },
    ],
  },
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.facebook.com/', kind: 'home' },
  { url: 'https://www.facebook.com/creatorstudio/home', kind: 'business' },
  { url: 'https://www.facebook.com/?filter=groups&sk=h_chr', kind: 'home' },
  { url: 'https://www.facebook.com/Green.Kitchen', kind: 'profile', handle: 'Green.Kitchen' },
  { url: 'https://m.facebook.com/greenkitchen/about/', kind: 'profile', handle: 'greenkitchen' },
  {
    url: 'https://www.facebook.com/profile.php?id=100068861234290&sk=about',
    kind: 'profile',
    handle: '100068861234290',
    id: '100068861234290',
  },
  {
    url: 'https://www.facebook.com/people/Green-Kitchen/61550000000001/',
    kind: 'profile',
    handle: '61550000000001',
    id: '61550000000001',
  },
  {
    url: 'https://tr-tr.facebook.com/p/Ye%C5%9Fil-Mutfak-61550000000001/',
    kind: 'profile',
    handle: '61550000000001',
    id: '61550000000001',
  },
  {
    url: 'https://www.facebook.com/greenkitchen/posts/pfbid0j1Czf2gGDVqeQ8KiMLFm3pWN8',
    kind: 'post',
    handle: 'greenkitchen',
    id: 'pfbid0j1Czf2gGDVqeQ8KiMLFm3pWN8',
  },
  {
    url: 'https://www.facebook.com/greenkitchen/photos/a.1234/10153664894881749',
    kind: 'post',
    handle: 'greenkitchen',
    id: '10153664894881749',
  },
  {
    url: 'https://www.facebook.com/permalink.php?story_fbid=pfbid0fqQuVEQy&id=100068861234290',
    kind: 'post',
    id: 'pfbid0fqQuVEQy',
  },
  { url: 'https://www.facebook.com/watch/?v=647537299265662', kind: 'post', id: '647537299265662' },
  { url: 'https://www.facebook.com/reel/1195289147628387', kind: 'post', id: '1195289147628387' },
  {
    url: 'https://www.facebook.com/groups/1645456212344334/posts/3737828833107051/',
    kind: 'post',
    id: '3737828833107051',
  },
  { url: 'https://www.facebook.com/groups/gardeners/', kind: 'group', id: 'gardeners' },
  { url: 'https://www.facebook.com/groups/feed/', kind: 'feed' },
  { url: 'https://www.facebook.com/share/p/1AbCdEfGhI/', kind: 'shortlink' },
  { url: 'https://www.facebook.com/messages/t/100000000000001', kind: 'messages' },
  { url: 'https://www.facebook.com/search/top?q=cafe', kind: 'search' },
  { url: 'https://www.facebook.com/notifications', kind: 'notifications' },
  { url: 'https://www.facebook.com/settings?tab=profile', kind: 'settings' },
  { url: 'https://www.facebook.com/professional_dashboard/insights/', kind: 'analytics' },
  {
    url: 'https://www.facebook.com/professional_dashboard/content/content_library/',
    kind: 'business',
  },
  { url: 'https://www.facebook.com/ads/library/?id=899206155126718', kind: 'ads' },
  { url: 'https://adsmanager.facebook.com/adsmanager/manage/campaigns?act=1', kind: 'ads' },
  { url: 'https://www.facebook.com/plugins/post.php?href=x', kind: 'embed' },
  { url: 'https://www.facebook.com/login/?next=%2F', kind: 'auth' },
  { url: 'https://www.facebook.com/marketplace/', kind: 'other' },
  { url: 'https://www.facebook.com/policies', kind: 'other' },
];
