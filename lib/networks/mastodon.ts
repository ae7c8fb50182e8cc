import { DIGITS } from '../domain/digit-pattern';
import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkReading } from '../domain/network-reading';

/** Recognised by path shape, only on hosts that the user added: any other site may use the same paths. */
export default defineNetwork({
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [],
  origins: [],
  // The server is part of the account: `ada` on two servers is two people.
  handle: {
    pattern:
      /^(?<name>\w(?:[\w.-]{0,60}\w)?)@(?<host>(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,})$/i,
    ignoreCase: true,
    show: '@{handle}',
  },
  profileUrl: 'https://{host}/@{name}',
  // prettier-ignore
  reserved: [
    'about', 'admin', 'api', 'auth', 'blocks', 'bookmarks', 'conversations', 'deck', 'directory', 'domain_blocks',
    'explore', 'favourites', 'filters', 'followed_tags', 'getting-started', 'home', 'invites', 'keyboard-shortcuts',
    'links', 'lists', 'media', 'mutes', 'notifications', 'oauth', 'pinned', 'privacy-policy', 'public', 'publish',
    'relationships', 'search', 'settings', 'share', 'start', 'statuses', 'tags', 'terms-of-service', 'users', 'web',
  ],
  routes: [
    { path: '/', kind: 'home' },
    { path: '/(deck|web)?/(home|getting-started|timelines/home)', kind: 'home' },
    { path: '/(deck|web)', kind: 'home' },
    { path: '/(deck|web)?/(public|explore|links|timelines/public)/*', kind: 'feed' },

    { path: '/@:any/:any/embed', kind: 'embed' },
    { path: '/(deck|web)?/@:handle([^/@]+@[^/@]+)/:id(\\d+)/*', kind: 'post' },
    { path: '/(deck|web)?/@:handle/:id(\\d+)/*', kind: 'post', handle: '{handle}@{host}' },
    { path: '/users/:handle/statuses/:id(\\d+)', kind: 'post', handle: '{handle}@{host}' },
    { path: '/(deck|web)?/statuses/:id(\\d+)/*', kind: 'post' },
    {
      path: '/(deck|web)?/@:handle([^/@]+@[^/@]+)/(with_replies|media|featured|tagged|followers|following)?/*',
      kind: 'profile',
    },
    {
      path: '/(deck|web)?/@:handle/(with_replies|media|featured|tagged|followers|following)?/*',
      kind: 'profile',
      handle: '{handle}@{host}',
    },
    { path: '/users/:handle', kind: 'profile', handle: '{handle}@{host}' },

    { path: '/(deck|web)?/(publish|statuses/new|share)', kind: 'composer' },
    { path: '/(deck|web)?/(search|tags|timelines/tag)/*', kind: 'search' },
    { path: '/(deck|web)?/notifications/*', kind: 'notifications' },
    { path: '/(deck|web)?/(conversations|timelines/direct)/*', kind: 'messages' },
    {
      path: '/(deck|web)?/(lists|bookmarks|favourites|pinned|followed_tags|directory)/*',
      kind: 'list',
    },
    { path: '/settings/profile', kind: 'profile-edit' },
    { path: '/(settings|filters|relationships|invites)/*', kind: 'settings' },
    { path: '/admin/*', kind: 'business' },
    { path: '/(auth|oauth)/*', kind: 'auth' },
  ],
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['cover', 'avatar', 'bio', 'link', 'verified', 'pinned'],
  // The numbers of a server that changed none of them; many allow longer posts.
  limits: {
    checked: '2026-11',
    name: { max: 30, sure: true },
    bio: { max: 500, sure: true },
    links: { max: 4, sure: true },
    post: { max: 500, unit: 'grapheme', link: 23, sure: false },
    alt: { max: 1500, sure: true },
  },
  checked: '2026-11',
});

/** It holds the access token as well: one value at a time leaves it. */
const STATE = 'script#initial-state';
const ME = ['accounts', { via: ['meta', 'me'] }] as const;
/** The server is part of an account's name: the address has both, `acct` often only the one. */
const ADDRESS = '^https?://[^/]+/@[\\w.-]+$';

const HEADER = '.account__header';
const AVATAR = 'a.avatar[href]';
const COVER = '.account__header__image img[src]';
const BIO = [HEADER, '.account__header__content'];
const LINK = [HEADER, '.account__header__bio a[href^=http]:not(.mention)'];
/** Never empty: it also says since when the account exists. */
const FIELDS = [HEADER, '.account__header__fields'];
const COUNTS = [HEADER, '.account__header__extra__links'];
const EXACT = `^[${DIGITS}][${DIGITS}.,'’٬\\s]*$`;
const ALONE = `^[${DIGITS}][${DIGITS}.,'’٬\\s]*[^\\d\\s.,]{0,5}\\.?$`;
/** What a picture that nobody chose ends in; a chosen one gives its first letter. */
const CHOSEN = '^[^]*/missing\\.png()$|^.';

const FORM = '.compose-form';

/** What is read on its pages. */
export const reading: NetworkReading = {
  probes: [
    {
      key: 'viewer',
      expect: ['home'],
      from: [{ css: STATE, keep: 1, json: '', at: [...ME, 'url'], match: ADDRESS }],
    },
    { key: 'signedOut', from: [{ css: '.sign-in-banner' }, { css: "a[href='/auth/sign_in']" }] },
    {
      key: 'own',
      on: ['profile'],
      from: [{ css: [HEADER, "a[href='/settings/profile'], a[href='/profile/edit']"] }],
    },
    {
      key: 'entity',
      on: ['profile'],
      expect: ['profile'],
      from: [
        { css: ['head', 'link[rel=canonical]'], one: 1, get: '@href', match: ADDRESS },
        {
          css: [`${HEADER}__tabs__name`, 'small > span, h1 + p'],
          get: 'text',
          match: '^@?([\\w.-]+@[\\w.-]+\\.\\w+)',
        },
      ],
    },
    {
      key: 'followers',
      on: ['profile'],
      from: [
        { css: [...COUNTS, "a[href$='/followers']"], get: '@title', match: EXACT },
        { css: [...COUNTS, "a[href$='/followers'] strong"], get: 'text', match: ALONE },
      ],
    },
    {
      key: 'following',
      on: ['profile'],
      from: [
        { css: [...COUNTS, "a[href$='/following']"], get: '@title', match: EXACT },
        { css: [...COUNTS, "a[href$='/following'] strong"], get: 'text', match: ALONE },
      ],
    },
    {
      key: 'posts',
      on: ['profile'],
      from: [
        {
          css: [...COUNTS, "a:not([href$='/followers'], [href$='/following'])"],
          get: '@title',
          match: EXACT,
        },
      ],
    },
    {
      key: 'avatar',
      on: ['profile'],
      from: [
        { css: [HEADER, `${AVATAR}:not([href$='/missing.png'])`], when: [HEADER, AVATAR] },
        { css: STATE, load: 1, json: '', at: [...ME, 'avatar'], match: CHOSEN },
      ],
    },
    {
      key: 'cover',
      on: ['profile'],
      from: [
        { css: [HEADER, `${COVER}:not([src$='/missing.png'])`], when: [HEADER, COVER] },
        { css: STATE, load: 1, json: '', at: [...ME, 'header'], match: CHOSEN },
      ],
    },
    // In the data it is markup, whose length is not the text's: only whether there is one.
    {
      key: 'bio',
      on: ['profile'],
      from: [
        { css: BIO, get: 'text', len: true },
        { css: BIO, when: FIELDS },
        {
          css: STATE,
          load: 1,
          json: '',
          at: [...ME, 'note'],
          match: '^(?:<p></p>)?()$|^<',
        },
      ],
    },
    {
      key: 'link',
      on: ['profile'],
      from: [{ css: LINK, get: '@href' }, { css: LINK }, { css: LINK, when: FIELDS }],
    },
    {
      key: 'verified',
      on: ['profile'],
      from: [{ css: [...FIELDS, '.verified'], when: FIELDS }],
    },
  ],
  composer: {
    probes: [
      {
        key: 'open',
        from: [
          { css: `${FORM} .compose-form__upload` },
          { css: `${FORM} textarea`, get: 'text', len: true },
        ],
      },
      { key: 'draft', from: [{ css: `${FORM} textarea`, get: 'text', counts: 1 }] },
      { key: 'media', from: [{ css: `${FORM} .compose-form__upload`, get: 'count', when: FORM }] },
      // The button of a picture without a description carries a warning.
      {
        key: 'alt',
        from: [
          {
            css: [FORM, '.compose-form__upload__warning button:not(.active, :has(svg))'],
            get: 'count',
            when: `${FORM} .compose-form__highlightable`,
          },
        ],
      },
      // What is written to the people in it alone is no post either.
      {
        key: 'reply',
        from: [{ css: [FORM, '.reply-indicator, .compose-form__dropdowns .icon-at'] }],
      },
      { key: 'edit', from: [{ css: `${FORM} .edit-indicator` }] },
    ],
    // Reading and editing posts have the same path, with a query or an id.
    requests: ['^https?://[^/]+/api/v1/statuses$'],
  },
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://mastodon.example/home', kind: 'home' },
  { url: 'https://mastodon.example/@Ada', kind: 'profile', handle: 'Ada@mastodon.example' },
  {
    url: 'https://mastodon.example/@ada@other.example/media',
    kind: 'profile',
    handle: 'ada@other.example',
  },
  {
    url: 'https://mastodon.example/@ada/110123456789012345',
    kind: 'post',
    handle: 'ada@mastodon.example',
    id: '110123456789012345',
  },
  { url: 'https://mastodon.example/deck/@ada', kind: 'profile', handle: 'ada@mastodon.example' },
  { url: 'https://mastodon.example/publish', kind: 'composer' },
  { url: 'https://mastodon.example/public/local', kind: 'feed' },
  { url: 'https://mastodon.example/tags/coffee', kind: 'search' },
  { url: 'https://mastodon.example/notifications', kind: 'notifications' },
  { url: 'https://mastodon.example/conversations', kind: 'messages' },
  { url: 'https://mastodon.example/settings/profile', kind: 'profile-edit' },
  { url: 'https://mastodon.example/settings/preferences/appearance', kind: 'settings' },
  { url: 'https://mastodon.example/auth/sign_in', kind: 'auth' },
  { url: 'https://mastodon.example/about', kind: 'other' },
];
