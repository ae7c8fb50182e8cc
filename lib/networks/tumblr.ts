import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkReading } from '../domain/network-reading';

export default defineNetwork({
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['tumblr.com', ':any([\\w-]{1,32}).tumblr.com', 'tmblr.co'],
  origins: ['https://www.tumblr.com/*'],
  handle: { pattern: /^[a-z\d](?:[a-z\d-]{0,30}[a-z\d])?$/i, ignoreCase: true },
  profileUrl: 'https://www.tumblr.com/{handle}',
  // prettier-ignore
  reserved: [
    'about', 'account', 'activity', 'ads', 'api', 'apps', 'assets', 'audio', 'blog', 'business', 'changes', 'communities',
    'customize', 'dashboard', 'developers', 'docs', 'domains', 'edit', 'engineering', 'explore', 'followers', 'following',
    'help', 'inbox', 'jobs', 'joinup', 'likes', 'live', 'login', 'logo', 'logout', 'm', 'media', 'messages', 'messaging',
    'mobile', 'new', 'notifications', 'oauth', 'patio', 'policy', 'press', 'privacy', 'px', 'reblog', 'register', 'safe-mode',
    'search', 'secure', 'security', 'settings', 'share', 'shop', 'spotlight', 'srvcs', 'static', 'support', 'svc', 'tagged',
    'terms', 'timeline', 'tips', 'tv', 'va', 'video', 'widgets',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['tmblr.co'] },
    { path: '/', kind: 'profile', hosts: [':handle.tumblr.com'] },
    { path: '/post/:id(\\d+)/embed', kind: 'embed', hosts: [':any.tumblr.com'] },
    { path: '/(post|image)/:id(\\d+)/*', kind: 'post', hosts: [':handle.tumblr.com'] },
    { path: '/:id(\\d{6,})/:any?', kind: 'post', hosts: [':handle.tumblr.com'] },
    { path: '/(archive|page|about)/*', kind: 'profile', hosts: [':handle.tumblr.com'] },
    { path: '/(tagged|search)/*', kind: 'search', hosts: [':any.tumblr.com'] },
    { path: '/*', kind: 'other', hosts: [':any.tumblr.com'] },

    { path: '/dashboard?', kind: 'home' },
    { path: '/dashboard/*', kind: 'feed' },
    { path: '/(explore|likes|following|timeline)/*', kind: 'feed' },
    { path: '/(new|reblog|edit|share)/*', kind: 'composer' },
    { path: '/widgets/share/*', kind: 'composer' },
    { path: '/(search|tagged)/*', kind: 'search' },
    { path: '/(inbox|messages|messaging)/*', kind: 'messages' },
    { path: '/(activity|notifications)/*', kind: 'notifications' },
    { path: '/settings/*', kind: 'settings' },
    { path: '/(login|register|logout|oauth)/*', kind: 'auth' },
    { path: '/communities/:id', kind: 'group' },

    { path: '/blog/view/:handle/:id(\\d+)/:any?', kind: 'post' },
    { path: '/blog/view/:handle', kind: 'profile' },
    { path: '/blog/:handle/settings/*', kind: 'settings' },
    { path: '/blog/:handle/activity/*', kind: 'analytics' },
    { path: '/blog/:handle/(drafts|queue|posts|followers|review|blaze)/*', kind: 'business' },
    { path: '/blog/:handle/new/*', kind: 'composer' },
    { path: '/blog/:handle', kind: 'profile' },
    { path: '/customize/:handle', kind: 'profile-edit' },
    { path: '/:handle/:id(\\d+)/:any?', kind: 'post' },
    { path: '/:handle/(archive|likes|following)?', kind: 'profile' },
    { path: '/:handle/tagged/:any', kind: 'search' },
  ],
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['cover', 'avatar', 'bio', 'pinned'],
  checked: '2026-11',
});

/** It holds a token as well: one value at a time leaves it. */
const STATE = 'script#___INITIAL_STATE___';
const USER = ['state', 'data', 'user'] as const;
const FIRST = ['queries', 'queries', 0, ...USER] as const;
const NAMED = [
  'queries',
  'queries',
  { where: ['queryHash', '["user-info",true]'] },
  ...USER,
] as const;

/** A block may hold blocks. */
const EDITOR = '.block-editor-block-list__layout:not(.block-editor-block-list__layout *)';

/** What is read on its pages. */
export const reading: NetworkReading = {
  probes: [
    {
      key: 'viewer',
      expect: ['home'],
      from: [
        { css: STATE, keep: 1, json: '', at: [...FIRST, 'blogs', 0, 'name'] },
        { css: STATE, keep: 1, json: '', at: [...NAMED, 'blogs', 0, 'name'] },
      ],
    },
    // Who has several blogs is any of them: two names, so that none is taken for the one.
    {
      key: 'viewer.second',
      from: [
        { css: STATE, keep: 1, json: '', at: [...FIRST, 'blogs', 1, 'name'] },
        { css: STATE, keep: 1, json: '', at: [...NAMED, 'blogs', 1, 'name'] },
      ],
    },
    {
      key: 'signedIn',
      from: [
        { css: STATE, keep: 1, json: 'isLoggedIn', at: ['isLoggedIn'] },
        { css: STATE, keep: 1, json: 'isLoggedIn' },
      ],
    },
    { key: 'signedOut', from: [{ css: "a[href^='/login']" }] },
    // Only its own people are led to a blog's settings.
    {
      key: 'own',
      on: ['profile'],
      from: [
        {
          css: "a[href^='/blog/'][href$='/settings']",
          get: '@href',
          match: '^/blog/([\\w-]+)/settings$',
        },
      ],
    },
    {
      key: 'entity',
      on: ['profile'],
      expect: ['profile'],
      from: [
        { css: '[data-timeline]', get: '@data-timeline', match: '^/v2/blog/([\\w-]+)/posts' },
        {
          css: '[data-timeline-id]',
          get: '@data-timeline-id',
          match: '^blog-(?:view|[a-f\\d]{8}(?:-[a-f\\d]{4}){3}-[a-f\\d]{12})-([\\w-]+)$',
        },
        {
          css: ['head', 'link[rel=canonical]'],
          one: 1,
          get: '@href',
          match:
            '^https://(?:www\\.tumblr\\.com/(?:blog/view/)?)?(?!www\\.)([\\w-]+)(?:\\.tumblr\\.com)?/?$',
          load: 1,
        },
      ],
    },
    {
      key: 'viewer.numbers',
      on: ['profile'],
      from: [
        {
          css: STATE,
          load: 1,
          json: '',
          at: [...FIRST, 'blogs', 0],
          pick: { handle: ['name'], followers: ['followers'], posts: ['posts'] },
        },
      ],
    },
    // What a picture that nobody chose ends in; a chosen one gives its first letter.
    {
      key: 'avatar',
      on: ['profile'],
      from: [
        {
          css: STATE,
          load: 1,
          json: '',
          at: [...FIRST, 'blogs', 0, 'avatar', 0, 'url'],
          match: '^[^]*/default_avatar/()|^.',
        },
      ],
    },
  ],
  composer: {
    probes: [
      { key: 'open', from: [{ css: `${EDITOR} [contenteditable=true]` }] },
      { key: 'draft', from: [{ css: `${EDITOR} > *`, get: 'text', counts: 1 }] },
    ],
    // Drafts, the queue and what others wrote go the same way; reading has a query, editing an id.
    requests: ['^https://www\\.tumblr\\.com/api/v2/blog/[^/?]+/posts$'],
    unsure: true,
  },
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.tumblr.com/dashboard', kind: 'home' },
  { url: 'https://www.tumblr.com/Green-Kitchen', kind: 'profile', handle: 'Green-Kitchen' },
  { url: 'https://green-kitchen.tumblr.com/', kind: 'profile', handle: 'green-kitchen' },
  {
    url: 'https://www.tumblr.com/blog/view/green-kitchen',
    kind: 'profile',
    handle: 'green-kitchen',
  },
  {
    url: 'https://green-kitchen.tumblr.com/post/675519763813908480/soup',
    kind: 'post',
    handle: 'green-kitchen',
    id: '675519763813908480',
  },
  {
    url: 'https://www.tumblr.com/green-kitchen/765162750456578048?source=share',
    kind: 'post',
    handle: 'green-kitchen',
    id: '765162750456578048',
  },
  { url: 'https://www.tumblr.com/new/text', kind: 'composer' },
  {
    url: 'https://www.tumblr.com/blog/green-kitchen/activity',
    kind: 'analytics',
    handle: 'green-kitchen',
  },
  {
    url: 'https://www.tumblr.com/blog/green-kitchen/queue',
    kind: 'business',
    handle: 'green-kitchen',
  },
  { url: 'https://www.tumblr.com/tagged/coffee', kind: 'search' },
  { url: 'https://www.tumblr.com/settings/account', kind: 'settings' },
  { url: 'https://www.tumblr.com/login', kind: 'auth' },
  { url: 'https://www.tumblr.com/policy/en/privacy', kind: 'other' },
  { url: 'https://assets.tumblr.com/', kind: 'other' },
];
