import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkReading } from '../domain/network-reading';

/** Studio keeps the dialogs that were closed in the document. */
const SHOWN = 'tp-yt-paper-dialog:not([aria-hidden="true"]):not([style*="display: none"])';
const PUBLISHED = `:is(ytcp-video-share-dialog, ytcp-uploads-still-processing-dialog, ytcp-uploads-video-processed-dialog) ${SHOWN}`;
const CHECKED = ':is([aria-checked="true"], [checked])';

export default defineNetwork({
  id: 'youtube-studio',
  name: 'YouTube Studio',
  hosts: ['studio.youtube.com'],
  origins: ['https://studio.youtube.com/*'],
  handle: { pattern: /^UC[\w-]{22}$/, ignoreCase: false },
  accountsOn: 'youtube',
  profileUrl: 'https://www.youtube.com/channel/{handle}',
  routes: [
    { path: '/', kind: 'home' },
    { path: '/channel/:account/*', kind: 'composer', query: { d: 'ud' } },
    { path: '/channel/:account', kind: 'home' },
    { path: '/channel/:account/analytics/*', kind: 'analytics' },
    { path: '/channel/:account/editing/*', kind: 'profile-edit' },
    { path: '/channel/:account/livestreaming/*', kind: 'composer' },
    { path: '/channel/:account/*', kind: 'business' },
    { path: '/video/:id/analytics/*', kind: 'analytics' },
    { path: '/video/:id/livestreaming', kind: 'composer' },
    { path: '/video/:id/*', kind: 'business' },
    { path: '/playlist/:id/analytics/*', kind: 'analytics' },
    { path: '/playlist/:id/*', kind: 'business' },
  ],
  worksAs: ['business', 'analytics', 'composer'],
  reads: ['viewer', 'composer', 'published'],
  // What is written is the title of a video.
  limits: {
    checked: '2026-11',
    post: { max: 100, sure: true, unit: 'character' },
    hashtags: { max: 15, sure: true },
  },
  checked: '2026-11',
});

/** What is read on its pages. */
export const reading: NetworkReading = {
  probes: [
    // The channel that is worked on, by its id; the address of a video does not name it.
    {
      key: 'viewer',
      expect: ['home'],
      from: [
        {
          css: 'ytcp-navigation-drawer a[href*="/channel/UC"]',
          get: '@href',
          match: '/channel/(UC[\\w-]{22})(?![\\w-])',
        },
        {
          css: 'a#home-button[href*="/channel/UC"]',
          get: '@href',
          match: '/channel/(UC[\\w-]{22})(?![\\w-])',
        },
      ],
    },
    { key: 'signedIn', from: [{ css: 'script', keep: 1, json: 'LOGGED_IN' }] },
  ],
  composer: {
    probes: [
      {
        key: 'open',
        from: [{ css: `ytcp-uploads-dialog:not([workflow-step="SELECT_FILES"]) > ${SHOWN}` }],
      },
      {
        key: 'draft',
        from: [
          {
            css: 'ytcp-uploads-dialog #title-textarea #textbox',
            get: 'text',
            counts: 1,
          },
        ],
      },
      // Neither a video for later nor one that only some may see is a post of today. Which one it is shows on the
      // last step alone, and newer ones put the date beside the choice.
      {
        key: 'scheduled',
        from: [
          {
            css: 'ytcp-uploads-dialog ytcp-visibility-scheduler:not([hidden]):not([hidden] *) ytcp-datetime-picker',
          },
          {
            css: `ytcp-uploads-dialog ytcp-video-visibility-select:not(:has([name="PUBLIC"]${CHECKED}))`,
          },
        ],
      },
      {
        key: 'published',
        from: [
          {
            css: `${PUBLISHED} a[href*="youtu"]`,
            get: '@href',
            match: '(?:youtu\\.be/|/shorts/|[?&]v=)([\\w-]{11})(?![\\w-])',
          },
          { css: PUBLISHED },
        ],
      },
    ],
    unsure: true,
  },
};

export const examples: readonly NetworkExample[] = [
  {
    url: 'https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q',
    kind: 'home',
    handle: 'UCTwECeGqMZee77BjdoYtI2Q',
    id: 'UCTwECeGqMZee77BjdoYtI2Q',
  },
  {
    url: 'https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q/videos/upload?d=ud',
    kind: 'composer',
    handle: 'UCTwECeGqMZee77BjdoYtI2Q',
    id: 'UCTwECeGqMZee77BjdoYtI2Q',
  },
  {
    url: 'https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q/videos/upload',
    kind: 'business',
    handle: 'UCTwECeGqMZee77BjdoYtI2Q',
    id: 'UCTwECeGqMZee77BjdoYtI2Q',
  },
  {
    url: 'https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q/analytics/tab-overview/period-default',
    kind: 'analytics',
    handle: 'UCTwECeGqMZee77BjdoYtI2Q',
    id: 'UCTwECeGqMZee77BjdoYtI2Q',
  },
  {
    url: 'https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q/editing/profile',
    kind: 'profile-edit',
    handle: 'UCTwECeGqMZee77BjdoYtI2Q',
    id: 'UCTwECeGqMZee77BjdoYtI2Q',
  },
  {
    url: 'https://studio.youtube.com/video/a9LDPn-MO4I/edit',
    kind: 'business',
    id: 'a9LDPn-MO4I',
  },
  {
    url: 'https://studio.youtube.com/video/a9LDPn-MO4I/analytics/tab-overview',
    kind: 'analytics',
    id: 'a9LDPn-MO4I',
  },
  { url: 'https://studio.youtube.com/@greenkitchen', kind: 'other' },
];
