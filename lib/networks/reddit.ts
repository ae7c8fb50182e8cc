import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkReading } from '../domain/network-reading';
import type { ProbeSource } from '../domain/probe';

export default defineNetwork({
  id: 'reddit',
  name: 'Reddit',
  hosts: ['*.reddit.com', 'redd.it', ':any(i|v|preview|external-preview).redd.it'],
  origins: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    'https://new.reddit.com/*',
    'https://sh.reddit.com/*',
  ],
  handle: { pattern: /^[\w-]{3,20}$/, ignoreCase: true, show: 'u/{handle}' },
  profileUrl: 'https://www.reddit.com/user/{handle}/',
  // prettier-ignore
  reserved: [
    'about', 'account', 'answers', 'appeals', 'best', 'chat', 'comments', 'community-points', 'domain', 'explore',
    'framedGild', 'gallery', 'hot', 'login', 'logout', 'me', 'media', 'message', 'mod', 'new', 'notifications', 'password',
    'poll', 'policies', 'popular', 'premium', 'prefs', 'r', 'register', 'report', 'rising', 'search', 'settings',
    'submit', 'subreddits', 'top', 'topics', 'u', 'user', 'users', 'video', 'wiki',
  ],
  routes: [
    { path: '/:id', kind: 'shortlink', hosts: ['redd.it'] },
    { path: '/*', kind: 'embed', hosts: [':any(i|v|preview|external-preview).redd.it'] },
    { path: '/*', kind: 'ads', hosts: [':any(ads|ads-api).reddit.com'] },
    { path: '/*', kind: 'business', hosts: ['mod.reddit.com'] },
    { path: '/*', kind: 'messages', hosts: ['chat.reddit.com'] },
    { path: '/*', kind: 'auth', hosts: [':any(accounts|ssl).reddit.com'] },
    {
      path: '/*',
      kind: 'other',
      hosts: [':any(about|api|oauth|redditinc|support|developers|business).reddit.com'],
    },
    { path: '/*', kind: 'embed', hosts: ['embed.reddit.com'] },
    { path: '/:any(hot|new|top|rising|best|controversial)?', kind: 'home' },
    { path: '/r/(popular|all|home|mod)/*', kind: 'feed' },
    { path: '/(popular|explore)/*', kind: 'feed' },

    { path: '/(r|user|u)/:any/comments/:id/*', kind: 'post' },
    { path: '/(comments|gallery|video|poll)/:id/*', kind: 'post' },
    { path: '/media', kind: 'embed' },
    { path: '/r/:any/s/:id', kind: 'shortlink' },
    { path: '/(user|u)/:any/s/:id', kind: 'shortlink' },
    { path: '/submit', kind: 'composer' },
    { path: '/(r|user|u)/:any/submit', kind: 'composer' },
    { path: '/r/:any/(about|mod)/*', kind: 'business' },
    { path: '/mod/*', kind: 'business' },
    { path: '/r/:any/search', kind: 'search' },
    {
      path: '/r/:id(\\w{2,30})/:any(hot|new|top|rising|best|controversial|wiki)?/*',
      kind: 'group',
    },
    { path: '/(user|u)/:any/m/:id', kind: 'list' },
    { path: '/(user|u)/me/*', kind: 'profile' },
    {
      path: '/(user|u)/:handle/(overview|submitted|posts|comments|gilded|about|saved|upvoted|downvoted|hidden|achievements)?',
      kind: 'profile',
    },

    { path: '/message/*', kind: 'messages' },
    { path: '/chat/*', kind: 'messages' },
    { path: '/search/*', kind: 'search' },
    { path: '/notifications/*', kind: 'notifications' },
    { path: '/settings/profile', kind: 'profile-edit' },
    { path: '/(settings|prefs)/*', kind: 'settings' },
    { path: '/(login|register|account|password|logout)/*', kind: 'auth' },
    { path: '/subreddits/*', kind: 'list' },
  ],
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['cover', 'avatar', 'bio', 'link', 'pinned'],
  limits: {
    checked: '2026-11',
    bio: { max: 200, sure: false },
    // Tools stop here; Reddit's own form is said to take 40,000.
    post: { max: 5000, sure: false, unit: 'character' },
  },
  checked: '2026-11',
});

/** Both name the signed-in account, and never whose profile it is. */
const VIEWER: readonly ProbeSource[] = [
  { css: 'after-login-toast-dispatcher[username]', get: '@username', match: '^[\\w-]{3,20}$' },
  { css: '#header-bottom-right .user > a', get: '@href', match: '/user/([\\w-]{3,20})' },
];

/** The numbers beside a profile have come, and with them what its owner wrote. */
const SIDEBAR = '#right-sidebar-contents';
const CARD = [SIDEBAR, '[data-testid=karma-number]'];
const BIO = [SIDEBAR, '[data-testid=profile-description]'];
const LINK = [SIDEBAR, 'faceplate-tracker[source=profile][noun=social_link] a'];

const BODY = 'r-post-composer-form shreddit-composer [contenteditable=true]';
const OLD_FORM = 'form.submit textarea';

/** What is read on its pages. */
export const reading: NetworkReading = {
  variants: { shreddit: 'shreddit-app', old: '#header-bottom-right' },
  probes: [
    { key: 'viewer', expect: ['home'], from: VIEWER },
    // Beside a profile these may be about its owner.
    {
      key: 'viewer.part',
      on: ['home', 'feed', 'group', 'post', 'composer'],
      from: ['achievements-entrypoint[username]', 'community-author-flair[username]'].map(
        (css) => ({ css, get: '@username', match: '^[\\w-]{3,20}$' }),
      ),
    },
    {
      key: 'signedIn',
      from: [{ css: '[user-logged-in=true]' }, { css: '.loggedin' }],
    },
    {
      key: 'signedOut',
      from: [
        { css: '[user-logged-in=false]' },
        { css: '#header-bottom-right .user .login-required' },
      ],
    },
    // Only the owner of a profile has a tab of what was saved.
    {
      key: 'own',
      on: ['profile'],
      from: [
        ...['#profile-feed-tabgroup', '.tabmenu'].map((tabs) => ({
          css: [tabs, 'a[href*="/saved"]'],
          get: '@href' as const,
          match: '/user/(?!me/)([\\w-]{3,20})/saved\\b',
        })),
        { css: '#right-sidebar-contents a[href$="/settings/profile"]' },
      ],
    },
    {
      key: 'entity',
      on: ['profile'],
      expect: ['profile'],
      from: [
        {
          css: '#profile-feed-tabgroup a[href*="/submitted"]',
          get: '@href',
          match: '/user/(?!me/)([\\w-]{3,20})/submitted\\b',
        },
        { css: '.profile-page .titlebox > h1', get: 'text', match: '^[\\w-]{3,20}$' },
      ],
    },
    // Where the label is none of these, the number is not read.
    {
      key: 'followers',
      on: ['profile'],
      from: [
        {
          css: [SIDEBAR, 'a, button, p, span'],
          get: 'text',
          match: '^(\\d.{0,11}?)\\s(?:followers?|takipçi|abonnés|seguidores|Follower)$',
        },
      ],
    },
    {
      key: 'avatar',
      on: ['profile'],
      from: [
        {
          css: '[data-testid=profile-icon][src]:not([src*="/avatars/defaults/"])',
          when: '[data-testid=profile-icon][src]',
        },
      ],
    },
    {
      key: 'bio',
      on: ['profile'],
      from: [
        { css: BIO, get: 'text', len: true },
        { css: BIO, when: CARD },
      ],
    },
    {
      key: 'link',
      on: ['profile'],
      from: [
        { css: LINK, get: '@href' },
        { css: LINK, when: CARD },
      ],
    },
  ],
  composer: {
    probes: [
      // The form of a page that does nothing else: something is written once a title or a text is there.
      {
        key: 'open',
        from: [
          {
            css: ['faceplate-textarea-input[name=title]', 'textarea'],
            get: 'text',
            match: '\\S',
            len: true,
          },
          ...[BODY, `${OLD_FORM}[name=title]`, `${OLD_FORM}[name=text]`].map((css) => ({
            css,
            get: 'text' as const,
            match: '\\S',
            len: true as const,
          })),
        ],
      },
      {
        key: 'draft',
        from: [`${BODY} > *`, BODY, `${OLD_FORM}[name=text]`].map((css) => ({
          css,
          get: 'text',
          counts: 1,
        })),
      },
      // A post in a community is its writer's.
      { key: 'author', from: VIEWER },
    ],
    requests: ['reddit\\.com/api/submit(?:\\?|$)'],
    // The newer pages name the new post in the query only.
    goes: '^/(?:r|user)/[\\w-]+/(?:comments/\\w+|(?:submitted/?)?\\?(?:.*&)?created=t3_\\w+)',
    unsure: true,
  },
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.reddit.com/', kind: 'home' },
  { url: 'https://www.reddit.com/r/popular/', kind: 'feed' },
  { url: 'https://www.reddit.com/r/coffee/', kind: 'group', id: 'coffee' },
  { url: 'https://www.reddit.com/user/Green-Kitchen/', kind: 'profile', handle: 'Green-Kitchen' },
  {
    url: 'https://old.reddit.com/u/green-kitchen/submitted',
    kind: 'profile',
    handle: 'green-kitchen',
  },
  {
    url: 'https://www.reddit.com/r/coffee/comments/6rrwyj/that_small_cup/',
    kind: 'post',
    id: '6rrwyj',
  },
  {
    url: 'https://www.reddit.com/user/green-kitchen/comments/nip71r/hello/',
    kind: 'post',
    id: 'nip71r',
  },
  { url: 'https://www.reddit.com/r/coffee/s/AbCdEfGhIj', kind: 'shortlink', id: 'AbCdEfGhIj' },
  { url: 'https://redd.it/6rrwyj', kind: 'shortlink', id: '6rrwyj' },
  { url: 'https://www.reddit.com/r/coffee/submit?type=TEXT', kind: 'composer' },
  { url: 'https://www.reddit.com/r/coffee/about/modqueue', kind: 'business' },
  { url: 'https://www.reddit.com/message/inbox/', kind: 'messages' },
  { url: 'https://www.reddit.com/notifications', kind: 'notifications' },
  { url: 'https://www.reddit.com/settings/profile', kind: 'profile-edit' },
  { url: 'https://www.reddit.com/settings/account', kind: 'settings' },
  { url: 'https://www.reddit.com/search/?q=coffee', kind: 'search' },
  { url: 'https://ads.reddit.com/campaigns', kind: 'ads' },
  { url: 'https://www.reddit.com/premium', kind: 'other' },
  { url: 'https://www.reddit.com/user/me/', kind: 'profile' },
];
