import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkReading } from '../domain/network-reading';

/** Channels that were shown before stay in the document, hidden. */
const CHANNEL = ':is(ytd-browse[page-subtype="channels"]:not([hidden]), ytm-browse)';
const HEADER = `${CHANNEL} yt-page-header-view-model`;
const RENDERED = [HEADER, 'h1'];
const METADATA = [HEADER, 'yt-content-metadata-view-model span'];

/** A number with its word. A channel may hide one of its counts, so only the label says which one it is. */
const AMOUNT = "^(\\d[\\d.,\\s]*(?:[^\\d\\s.,]{1,4}\\.?)?)\\s(?:de\\s|d['’])?";
const SUBSCRIBERS = `${AMOUNT}(?:[Ss]ubscri|[Aa]bon|suscript|inscrit|iscritt|subskr|prenum|подпис)\\S*$`;
const VIDEOS = `${AMOUNT}(?:[Vv][ií]d[eé]o|видео)\\S*$`;

/** The header as the document had it at load. */
const shownAtLoad = (...at: (string | number)[]) =>
  ({ css: 'script', load: 1, json: 'pageHeaderViewModel', at }) as const;
const countAtLoad = (part: number) =>
  shownAtLoad(
    'metadata',
    'contentMetadataViewModel',
    'metadataRows',
    1,
    'metadataParts',
    part,
    'text',
    'content',
  );

export default defineNetwork({
  id: 'youtube',
  name: 'YouTube',
  hosts: [
    'youtube.com',
    'm.youtube.com',
    'music.youtube.com',
    'consent.youtube.com',
    'youtube-nocookie.com',
    'youtu.be',
  ],
  origins: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  handle: {
    pattern: /^[\p{L}\p{M}\p{N}_.·-]{1,30}(?<!\.)$/u,
    ignoreCase: true,
    show: '@{handle}',
  },
  // A channel's id is its handle where the address has no name. Old custom addresses need not lead to the
  // channel that has the same @name today, so they are kept apart.
  otherHandles: [
    {
      pattern: /^UC[\w-]{22}$/,
      ignoreCase: false,
      profileUrl: 'https://www.youtube.com/channel/{handle}',
    },
    {
      pattern: /^(?:c|user)\/[\p{L}\p{M}\p{N}_.·-]{1,90}(?<!\.)$/iu,
      ignoreCase: true,
      profileUrl: 'https://www.youtube.com/{handle}',
    },
  ],
  profileUrl: 'https://www.youtube.com/@{handle}',
  // prettier-ignore
  reserved: [
    'about', 'account', 'account_advanced', 'account_billing', 'account_downloads', 'account_notifications',
    'account_playback', 'account_privacy', 'account_sharing', 'ads', 'album', 'api', 'attribution_link', 'audiolibrary',
    'browse', 'c', 'channel', 'channels', 'clip', 'course', 'creators', 'dashboard', 'e', 'embed', 'explore', 'feed',
    'gaming', 'hashtag', 'howyoutubeworks', 'iframe_api', 'intl', 'kids', 'library', 'live', 'live_chat', 'live_chat_replay', 'live_dashboard',
    'login', 'logout', 'moments', 'movies', 'music', 'my_videos', 'new', 'news', 'oembed', 'oops', 'pair', 'paid_memberships',
    'playables', 'playlist', 'playlists', 'post', 'premium', 'press', 'privacy', 'profile', 'red', 'redirect',
    'reporthistory', 'results', 's', 'search', 'shopping', 'shorts', 'show', 'shows', 'signin', 'signup', 'source',
    'sports', 'storefront', 'subscription_manager', 't', 'terms', 'testtube', 'trending', 'tv', 'upload', 'user', 'v',
    'verify', 'video', 'videos', 'watch', 'watch_popup', 'watch_videos', 'youtubei', 'yt', 'ytscframe',
  ],
  routes: [
    { path: '/*', kind: 'auth', hosts: ['consent.youtube.com'] },
    { path: '/:id([\\w-]+)', kind: 'post', hosts: ['youtu.be'] },
    { path: '/*', kind: 'other', hosts: ['youtu.be'] },
    { path: '/', kind: 'home' },

    { path: '/(embed|e|v)/*', kind: 'embed' },
    { path: '/(live_chat|live_chat_replay|iframe_api|oembed)', kind: 'embed' },
    { path: '/watch', kind: 'post', query: { v: ':id' } },
    { path: '/watch_popup', kind: 'post', query: { v: ':id' } },
    { path: '/(shorts|live|clip|post)/:id', kind: 'post' },
    { path: '/source/:id/shorts', kind: 'feed' },
    { path: '/shorts', kind: 'feed' },
    { path: '/playlist', kind: 'list', query: { list: ':id' } },

    { path: '/feed/notifications', kind: 'notifications' },
    { path: '/feed/(playlists|you|library|history|channels)', kind: 'list' },
    { path: '/feed/*', kind: 'feed' },
    { path: '/(results|search)', kind: 'search' },
    { path: '/hashtag/*', kind: 'search' },
    { path: '/:any(account(?:_\\w+)?)/*', kind: 'settings' },
    { path: '/upload', kind: 'composer' },
    { path: '/(signin|login|signup|logout)', kind: 'auth' },

    { path: '/@:handle/post/:id', kind: 'post' },
    { path: '/@:handle/*', kind: 'profile' },
    { path: '/channel/:account(UC[\\w-]{22})/*', kind: 'profile' },
    { path: '/channel/:id/*', kind: 'profile' },
    { path: '/browse/:account(UC[\\w-]{22})', kind: 'profile', hosts: ['music.youtube.com'] },
    { path: '/browse/:id', kind: 'list', hosts: ['music.youtube.com'] },
    { path: '/:space(c|user)/:handle/*', kind: 'profile', handle: '{space}/{handle}' },
    {
      path: '/:handle/(featured|videos|shorts|streams|live|podcasts|releases|playlists|community|posts|membership|channels|about|search|store)?',
      kind: 'profile',
      hosts: ['youtube.com', 'm.youtube.com'],
      handle: 'c/{handle}',
    },
  ],
  reads: ['viewer', 'profile', 'counts', 'setup'],
  parts: ['cover', 'avatar', 'verified', 'bio', 'link', 'contact'],
  limits: {
    checked: '2026-11',
    bio: { max: 1000, sure: true },
    links: { max: 14, sure: false },
    post: { max: 100, sure: true, unit: 'character' },
    hashtags: { max: 15, sure: true },
  },
  checked: '2026-11',
});

/** What is read on its pages. */
export const reading: NetworkReading = {
  variants: { desktop: 'ytd-app', mobile: 'ytm-app' },
  probes: [
    // The page names its viewer by channel id only; the handle is known on the viewer's own channel.
    {
      key: 'viewerId',
      from: [
        {
          css: ['ytd-guide-renderer', 'a[href*="studio.youtube.com/channel/UC"]'],
          get: '@href',
          match: '/channel/(UC[\\w-]{22})(?![\\w-])',
        },
      ],
    },
    {
      key: 'signedIn',
      expect: ['home', 'profile'],
      from: [{ css: 'script', keep: 1, json: 'LOGGED_IN' }],
    },
    {
      key: 'ownId',
      on: ['profile'],
      from: [
        {
          css: 'ytd-browse[page-subtype="channels"]:not([hidden]) a[href*="studio.youtube.com/channel/UC"]',
          get: '@href',
          match: '/channel/(UC[\\w-]{22})(?![\\w-])',
        },
      ],
    },
    {
      key: 'entity',
      on: ['profile'],
      expect: ['profile'],
      from: [
        {
          css: 'script',
          load: 1,
          json: 'channelMetadataRenderer',
          at: ['vanityChannelUrl'],
          match: '/@([^/?#]+)',
        },
        // A mark that nobody sees may stand before and after the name.
        { css: METADATA, get: 'text', match: '^\\W?@([^\\s\\u200e\\u200f]+)' },
      ],
    },
    {
      key: 'entityId',
      on: ['profile'],
      from: [
        { css: 'script', load: 1, json: 'channelMetadataRenderer', at: ['externalId'] },
        { css: 'meta[itemprop="identifier"]', get: '@content', match: '^UC[\\w-]{22}$', load: 1 },
        {
          css: 'link[rel="canonical"]',
          get: '@href',
          match: '/channel/(UC[\\w-]{22})$',
          load: 1,
        },
      ],
    },
    {
      key: 'followers',
      on: ['profile'],
      from: [
        { css: METADATA, get: 'text', match: SUBSCRIBERS },
        { ...countAtLoad(0), match: SUBSCRIBERS },
      ],
    },
    {
      key: 'posts',
      on: ['profile'],
      from: [
        { css: METADATA, get: 'text', match: VIDEOS },
        { ...countAtLoad(1), match: VIDEOS },
      ],
    },
    {
      key: 'cover',
      on: ['profile'],
      from: [
        { ...shownAtLoad('banner', 'imageBannerViewModel', 'image', 'sources'), len: true },
        { css: `${CHANNEL} yt-image-banner-view-model`, when: RENDERED },
      ],
    },
    // The header fills an empty description with words of its own.
    {
      key: 'bio',
      on: ['profile'],
      from: [
        {
          css: 'script',
          load: 1,
          json: 'channelMetadataRenderer',
          at: ['description'],
          len: true,
        },
      ],
    },
    // The redirect's own address is too long to leave the page whole.
    {
      key: 'link',
      on: ['profile'],
      from: [
        {
          css: [HEADER, 'yt-attribution-view-model a[href*="/redirect?"]'],
          get: '@href',
          match: '[?&]q=(https?[^&]+)',
        },
        { css: [HEADER, 'yt-attribution-view-model a'], when: RENDERED },
      ],
    },
    { key: 'verified', on: ['profile'], from: [{ css: [HEADER, 'h1 svg'] }] },
  ],
};

export const examples: readonly NetworkExample[] = [
  { url: 'https://www.youtube.com/', kind: 'home' },
  {
    url: 'https://www.youtube.com/@GreenKitchen/videos',
    kind: 'profile',
    handle: 'GreenKitchen',
  },
  { url: 'https://m.youtube.com/@ye%C5%9Filmutfak', kind: 'profile', handle: 'yeşilmutfak' },
  {
    url: 'https://www.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q/featured',
    kind: 'profile',
    handle: 'UCTwECeGqMZee77BjdoYtI2Q',
    id: 'UCTwECeGqMZee77BjdoYtI2Q',
  },
  { url: 'https://www.youtube.com/c/GreenKitchen', kind: 'profile', handle: 'c/GreenKitchen' },
  {
    url: 'https://www.youtube.com/user/greenkitchen/about',
    kind: 'profile',
    handle: 'user/greenkitchen',
  },
  { url: 'https://www.youtube.com/greenkitchen', kind: 'profile', handle: 'c/greenkitchen' },
  { url: 'https://www.youtube.com/watch?v=a9LDPn-MO4I&t=1s', kind: 'post', id: 'a9LDPn-MO4I' },
  { url: 'https://youtu.be/uWyaPkt-VOI?si=x', kind: 'post', id: 'uWyaPkt-VOI' },
  { url: 'https://www.youtube.com/shorts/BGQWPY4IigY', kind: 'post', id: 'BGQWPY4IigY' },
  {
    url: 'https://www.youtube.com/playlist?list=PLt5yu3-wZAlSLRHmI1qNm0wjyVNWw1pCU',
    kind: 'list',
    id: 'PLt5yu3-wZAlSLRHmI1qNm0wjyVNWw1pCU',
  },
  { url: 'https://www.youtube.com/feed/subscriptions', kind: 'feed' },
  { url: 'https://www.youtube.com/feed/history', kind: 'list' },
  { url: 'https://www.youtube.com/feed/notifications', kind: 'notifications' },
  { url: 'https://www.youtube.com/results?search_query=coffee', kind: 'search' },
  { url: 'https://www.youtube.com/account_notifications', kind: 'settings' },
  { url: 'https://www.youtube-nocookie.com/embed/CsmdDsKjzN8', kind: 'embed' },
  { url: 'https://consent.youtube.com/m?continue=x', kind: 'auth' },
  { url: 'https://www.youtube.com/premium', kind: 'other' },
  { url: 'https://www.youtube.com/watch?feature=share', kind: 'other' },
];
