import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkReading } from '../domain/network-reading';

export default defineNetwork({
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  origins: ['https://www.threads.com/*'],
  handle: {
    pattern: /^(?!.*\.\.)[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?$/i,
    ignoreCase: true,
    show: '@{handle}',
  },
  profileUrl: 'https://www.threads.com/@{handle}',
  // prettier-ignore
  reserved: [
    'about', 'activity', 'custom_feed', 'following', 'for_you', 'insights', 'intent', 'liked', 'login', 'messages',
    'privacy', 'saved', 'search', 'settings', 't', 'tag', 'terms',
  ],
  routes: [
    { path: '/', kind: 'home' },
    { path: '/for_you', kind: 'home' },
    { path: '/(following|custom_feed)/*', kind: 'feed' },
    { path: '/@:handle/post/:any/embed', kind: 'embed' },
    { path: '/@:handle/post/:id/*', kind: 'post' },
    { path: '/t/:id', kind: 'post' },
    { path: '/@:handle/(replies|media|reposts)?', kind: 'profile' },
    { path: '/intent/(post|follow)', kind: 'composer' },
    { path: '/insights/*', kind: 'analytics' },
    { path: '/(search|tag)/*', kind: 'search' },
    { path: '/activity/*', kind: 'notifications' },
    { path: '/messages/*', kind: 'messages' },
    { path: '/settings/*', kind: 'settings' },
    { path: '/(saved|liked)', kind: 'list' },
    { path: '/login/*', kind: 'auth' },
  ],
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['avatar', 'verified', 'bio', 'link', 'pinned'],
  limits: {
    checked: '2026-11',
    bio: { max: 150, sure: true },
    links: { max: 5, sure: false },
    post: { max: 500, sure: true, unit: 'character' },
    hashtags: { max: 1, sure: true },
  },
  checked: '2026-11',
});

/** Pages that were left stay in the document, hidden. */
const LAYOUT = ':not([hidden]) > #barcelona-page-layout';

const DIALOG = '[role="dialog"]';
/** The texts of a thread, and the first of them: no sibling of it or of what holds it comes before with another. */
const TEXT = '[role="textbox"]';
const FIRST = `${TEXT}:not(${DIALOG} :has(${TEXT}) ~ * ${TEXT})`;

/** What is read on its pages. */
export const reading: NetworkReading = {
  probes: [
    {
      key: 'viewer',
      from: [
        {
          css: 'script[data-sjs]',
          keep: 1,
          json: 'BarcelonaSharedData',
          nth: 2,
          at: ['viewer'],
          pick: { handle: ['username'] },
        },
      ],
      expect: ['home', 'profile'],
    },
    {
      key: 'viewer.link',
      // Authors' links are everywhere: a browser would climb from each of them.
      from: ['nav', 'div[role="navigation"]'].map((menu) => ({
        css: [menu, 'a[href^="/@"]'],
        get: '@href',
        match: '^/@([^/?#]+)/?$',
      })),
    },
    {
      key: 'entity',
      on: ['profile'],
      from: [
        {
          css: ['head', 'link[rel="canonical"]'],
          one: 1,
          get: '@href',
          match: 'threads\\.(?:com|net)/@([^/?#]+)/?$',
          load: 1,
        },
      ],
    },
    // The search in one's posts and the tabs name whose they are, after an in-app navigation too.
    {
      key: 'entity.header',
      on: ['profile'],
      from: [
        {
          css: `${LAYOUT} a[href*="/search?from_author="]`,
          get: '@href',
          match: 'from_author=([^&#]+)',
        },
        {
          css: [LAYOUT, 'a:is([href$="/replies"], [href$="/reposts"])'],
          get: '@href',
          match: '^/@([^/?#]+)/[a-z]+$',
        },
      ],
      expect: ['profile'],
    },
    {
      key: 'profile',
      on: ['profile'],
      from: [
        {
          css: 'script[data-sjs]',
          load: 1,
          json: 'result',
          at: ['data', 'user'],
          pick: {
            entity: ['username'],
            followers: ['follower_count'],
            bio: ['biography'],
            link: ['bio_links'],
            verified: ['is_verified'],
          },
          len: ['bio', 'link'],
        },
      ],
    },
    // A bio with styles or mentions may be there in pieces only: then it is not missing.
    {
      key: 'bio.pieces',
      on: ['profile'],
      from: [
        {
          css: 'script[data-sjs]',
          load: 1,
          json: 'text_app_biography',
          at: ['text_fragments', 'fragments', 0, 'fragment_type'],
        },
      ],
    },
    {
      key: 'link.header',
      on: ['profile'],
      from: [
        {
          css: `${LAYOUT} a[href^="https://l.threads."]:not([href*="instagram.com"], [data-pressable-container] *)`,
          get: '@href',
          match: '^(.+?)(?:%(?:26|3F)fbclid|&|$)',
        },
      ],
    },
  ],
  composer: {
    probes: [
      { key: 'open', from: [{ css: [DIALOG, TEXT] }] },
      {
        key: 'draft',
        from: [`${FIRST} > p`, FIRST].map((css) => ({
          css: [DIALOG, css],
          get: 'text',
          counts: 1,
        })),
      },
      { key: 'parts', from: [{ css: [DIALOG, TEXT], get: 'count' }] },
      {
        key: 'media',
        from: [{ css: [DIALOG, ':is(img, video)[src^="blob:"]'], get: 'count' }],
      },
      // What is answered stands before the text, what is quoted stands with it.
      {
        key: 'reply',
        from: [
          {
            css: [
              DIALOG,
              `:is([data-pressable-container], :has([data-pressable-container], a[href*="/post/"])):not(:has(${TEXT})) ~ :has(${TEXT})`,
            ],
          },
        ],
      },
    ],
    requests: [
      '/api/v1/media/configure_text_(?:only_post|post_app_feed|post_app_sidecar)/?(?:\\?|$)',
    ],
    edits: true,
  },
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.threads.com/', kind: 'home' },
  { url: 'https://www.threads.com/@Green.Kitchen', kind: 'profile', handle: 'Green.Kitchen' },
  {
    url: 'https://www.threads.net/@green.kitchen/replies',
    kind: 'profile',
    handle: 'green.kitchen',
  },
  {
    url: 'https://www.threads.com/@green.kitchen/post/DAbCdEfGhIj',
    kind: 'post',
    handle: 'green.kitchen',
    id: 'DAbCdEfGhIj',
  },
  { url: 'https://www.threads.com/t/DAbCdEfGhIj', kind: 'post', id: 'DAbCdEfGhIj' },
  { url: 'https://www.threads.com/insights/views?days=30', kind: 'analytics' },
  { url: 'https://www.threads.com/activity', kind: 'notifications' },
  { url: 'https://www.threads.com/intent/post?text=hi', kind: 'composer' },
  { url: 'https://www.threads.com/settings/privacy', kind: 'settings' },
  { url: 'https://www.threads.com/search?q=coffee', kind: 'search' },
  { url: 'https://www.threads.com/login', kind: 'auth' },
  { url: 'https://www.threads.com/greenkitchen', kind: 'other' },
];
