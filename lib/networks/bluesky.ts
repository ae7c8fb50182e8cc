import { DIGITS } from '../domain/digit-pattern';
import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkReading } from '../domain/network-reading';
import type { ProbeSource } from '../domain/probe';

export default defineNetwork({
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app', 'main.bsky.dev', 'go.bsky.app'],
  origins: ['https://bsky.app/*'],
  // A handle is a domain name. A DID names the same account for good, but an address alone cannot tell whose.
  handle: {
    pattern: /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i,
    ignoreCase: true,
    show: '@{handle}',
  },
  otherHandles: [
    {
      pattern: /^did:(?:plc:[a-z2-7]{24}|web:[\w.-]{3,80})$/i,
      ignoreCase: true,
      profileUrl: 'https://bsky.app/profile/{handle}',
    },
  ],
  profileUrl: 'https://bsky.app/profile/{handle}',
  // prettier-ignore
  reserved: [
    'feeds', 'hashtag', 'intent', 'lists', 'messages', 'moderation', 'notifications', 'profile', 'saved', 'search',
    'settings', 'starter-pack', 'start', 'support', 'topic',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['go.bsky.app'] },
    { path: '/', kind: 'home' },
    { path: '/profile/:handle/post/:id/*', kind: 'post' },
    { path: '/profile/:handle/feed/:id/*', kind: 'feed' },
    { path: '/profile/:handle/lists/:id/*', kind: 'list' },
    { path: '/profile/:handle/search', kind: 'search' },
    // The id of an account, which may have any name: the two are never compared.
    {
      path: '/profile/:account(did:plc:[a-z2-7]{24})/(followers|follows|known-followers|labeler)?/*',
      kind: 'profile',
    },
    { path: '/profile/:handle/(followers|follows|known-followers|labeler)?/*', kind: 'profile' },
    { path: '/intent/compose', kind: 'composer' },
    { path: '/(search|hashtag|topic)/*', kind: 'search' },
    { path: '/notifications/*', kind: 'notifications' },
    { path: '/messages/*', kind: 'messages' },
    { path: '/settings/*', kind: 'settings' },
    { path: '/moderation/*', kind: 'settings' },
    { path: '/feeds', kind: 'feed' },
    { path: '/(lists|saved|starter-pack|start)/*', kind: 'list' },
  ],
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['cover', 'avatar', 'verified', 'bio', 'link', 'pinned'],
  limits: {
    checked: '2026-11',
    name: { max: 64, sure: true },
    bio: { max: 256, sure: true },
    post: { max: 300, unit: 'grapheme', sure: true },
    media: { max: 4, sure: false },
  },
  checked: '2026-11',
});

const NAVS = ['nav', 'div[role=navigation]'];
/** The pages before stay in the document, hidden. */
const SHOWN = ":not([aria-hidden=true] *, [style*='display: none'] *)";
const header = (id: string) => `[data-testid=profileHeader${id}]${SHOWN}`;
const AVATAR = header('AviButton');
/** Shown once the profile itself has come. */
const FOLLOWERS = header('FollowersButton');
const FOLLOWS = header('FollowsButton');
const BIO = header('Description');
const EDIT = '[data-testid=profileHeaderEditProfileButton]';
const NAME = '[data-testid=profileHeaderDisplayName]';
const BANNER = '[data-testid=profileView] [data-testid=userBanner';
/** No page has it: in a scope that says that something is missing. */
const NONE = 'none';
/** An account's pictures lie under its id. */
const DID = '(did:(?:plc|web):[\\w.%-]+)';
const ALONE = `^([${DIGITS}][${DIGITS}.,'’\\s]*[^\\d\\s.,]{0,5}\\.?)$`;

const COMPOSER = '[data-testid=composePostView]';
const PHOTO = `${COMPOSER} [data-testid=selectedPhotoImage]`;
/** A thread has an editor for each post. */
const FIRST = `${COMPOSER} .ProseMirror:not(:has(.ProseMirror) ~ * .ProseMirror)`;

/** The same in each kind of menu. */
const inNavs = (css: string, rest: Omit<ProbeSource, 'css'> = {}): ProbeSource[] =>
  NAVS.map((nav) => ({ css: [nav, css], ...rest }));

/** What is read on its pages. */
export const reading: NetworkReading = {
  probes: [
    {
      key: 'viewer',
      expect: ['home'],
      from: inNavs('a[href]', { get: '@href', match: '^/profile/([^/:]+)$' }),
    },
    {
      key: 'viewerId',
      // In one menu all there is, before the next one is looked for.
      from: NAVS.flatMap((nav) => [
        { css: [nav, 'a[href]'], get: '@href', match: '^/profile/(did:[^/]+)$' },
        { css: [nav, '[data-testid=userAvatarImage] img'], get: '@src', match: DID },
      ]),
    },
    // Only who is signed out chooses the language in the menu.
    { key: 'signedOut', from: [{ css: '[data-testid=signInButton]' }, { css: ['nav', 'select'] }] },
    { key: 'own', on: ['profile'], from: [{ css: `${EDIT}${SHOWN}` }] },
    {
      key: 'ownId',
      on: ['profile'],
      from: [
        {
          css: `${AVATAR} img`,
          when: `[data-testid=profileView]:has(${EDIT})${SHOWN}`,
          get: '@src',
          match: DID,
        },
      ],
    },
    {
      key: 'entity',
      on: ['profile'],
      expect: ['profile'],
      from: [
        { css: FOLLOWERS, get: '@href', match: '^/profile/([^/:]+)/' },
        { css: "meta[property='profile:username']", get: '@content', load: 1 },
      ],
    },
    {
      key: 'entityId',
      on: ['profile'],
      from: [
        { css: `${AVATAR} img`, get: '@src', match: DID },
        { css: "meta[name='twitter:value1']", get: '@content', match: `^${DID}$`, load: 1 },
      ],
    },
    {
      key: 'followers',
      on: ['profile'],
      from: [
        { css: FOLLOWERS, get: '@aria-label', match: '^(\\d+)\\s\\D+$' },
        { css: [FOLLOWERS, ':scope > :first-child'], get: 'text', match: ALONE },
      ],
    },
    {
      key: 'following',
      on: ['profile'],
      from: [{ css: [FOLLOWS, ':scope > :first-child'], one: 1, get: 'text', match: ALONE }],
    },
    {
      key: 'posts',
      on: ['profile'],
      // The number, a word such as "K" if another one follows, and the label.
      from: [
        {
          css: `${FOLLOWS} + :not(a)`,
          one: 1,
          get: 'text',
          match: `^([${DIGITS}][${DIGITS}.,'’]*(?:\\s[${DIGITS}]{3})*(?:\\s?[^\\d\\s.,]{1,4}\\.?(?=\\s))?)\\s`,
        },
      ],
    },
    {
      key: 'avatar',
      on: ['profile'],
      from: [
        { css: `${AVATAR} [data-testid=userAvatarImage]` },
        { css: NONE, when: `${AVATAR} [data-testid=userAvatarFallback]` },
      ],
    },
    {
      key: 'cover',
      on: ['profile'],
      from: [{ css: `${BANNER}Image]${SHOWN}` }, { css: NONE, when: `${BANNER}Fallback]${SHOWN}` }],
    },
    {
      key: 'bio',
      on: ['profile'],
      from: [
        { css: BIO, one: 1, get: 'text', len: true },
        { css: BIO, when: FOLLOWERS },
      ],
    },
    {
      key: 'link',
      on: ['profile'],
      from: [
        { css: [BIO, 'a[href^=http]'], one: 1, get: '@href' },
        { css: [BIO, 'a[href^=http]'], one: 1 },
        { css: `[data-testid=profileLinkPill]${SHOWN}`, when: FOLLOWERS },
      ],
    },
    // A name of one's own is a domain of one's own. A badge beside a borrowed one may be of another kind.
    {
      key: 'verified',
      on: ['profile'],
      from: [
        { css: `${FOLLOWERS}:not([href*='.bsky.social/'], [href*='/did:'])` },
        {
          css: NONE,
          when: `[data-testid=profileView]:not(:has(${NAME} svg, ${NAME} ~ svg, ${NAME} ~ * svg)) ${FOLLOWERS}[href*='.bsky.social/']`,
        },
      ],
    },
  ],
  composer: {
    probes: [
      { key: 'open', from: [{ css: COMPOSER }] },
      { key: 'draft', from: [{ css: `${FIRST} > p`, get: 'text', counts: 1 }] },
      { key: 'parts', from: [{ css: `${COMPOSER} .ProseMirror`, get: 'count' }] },
      {
        key: 'media',
        from: [
          { css: PHOTO, get: 'count', when: PHOTO },
          { css: NONE, get: 'count', when: `${COMPOSER}:not(:has(video))` },
        ],
      },
      // Who may answer is chosen for every post that is not an answer itself.
      {
        key: 'reply',
        from: [
          { css: `${COMPOSER}:has(.ProseMirror):not(:has([data-testid=openReplyGateButton]))` },
        ],
      },
    ],
    requests: ['^https://[^/]+/xrpc/com\\.atproto\\.repo\\.applyWrites$'],
    unsure: true,
  },
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://bsky.app/', kind: 'home' },
  {
    url: 'https://bsky.app/profile/Green-Kitchen.bsky.social',
    kind: 'profile',
    handle: 'Green-Kitchen.bsky.social',
  },
  {
    url: 'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur',
    kind: 'profile',
    handle: 'did:plc:z72i7hdynmk6r22z27h6tvur',
    id: 'did:plc:z72i7hdynmk6r22z27h6tvur',
  },
  {
    url: 'https://bsky.app/profile/green-kitchen.bsky.social/post/3l4omssdl632g',
    kind: 'post',
    handle: 'green-kitchen.bsky.social',
    id: '3l4omssdl632g',
  },
  {
    url: 'https://bsky.app/profile/bsky.app/feed/whats-hot',
    kind: 'feed',
    handle: 'bsky.app',
    id: 'whats-hot',
  },
  { url: 'https://bsky.app/intent/compose?text=hi', kind: 'composer' },
  { url: 'https://bsky.app/hashtag/coffee', kind: 'search' },
  { url: 'https://bsky.app/notifications', kind: 'notifications' },
  { url: 'https://bsky.app/messages/settings', kind: 'messages' },
  { url: 'https://bsky.app/settings/account', kind: 'settings' },
  { url: 'https://bsky.app/moderation', kind: 'settings' },
  { url: 'https://bsky.app/support/privacy', kind: 'other' },
  { url: 'https://bsky.app/profile/notadomain', kind: 'other' },
];
