import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkReading } from '../domain/network-reading';

export default defineNetwork({
  id: 'meta-business',
  name: 'Meta Business Suite',
  hosts: ['business.facebook.com'],
  origins: ['https://business.facebook.com/*'],
  accountsOn: 'facebook',
  // The asset may be a Page or an Instagram account, so it is kept as an id and never called a handle.
  routes: [
    { path: '/(latest|latest/home|home)', kind: 'home', query: { asset_id: ':id?' } },
    { path: '/', kind: 'home' },
    { path: '/latest/inbox/*', kind: 'messages', query: { asset_id: ':id?' } },
    {
      path: '/latest/(composer|reels_composer|story_composer|bulk_upload_composer)/*',
      kind: 'composer',
      query: { asset_id: ':id?' },
    },
    { path: '/latest/insights/*', kind: 'analytics', query: { asset_id: ':id?' } },
    { path: '/latest/settings/*', kind: 'settings', query: { asset_id: ':id?' } },
    { path: '/latest/notifications/*', kind: 'notifications', query: { asset_id: ':id?' } },
    { path: '/latest/(ad_center|ads)/*', kind: 'ads', query: { asset_id: ':id?' } },
    {
      path: '/latest/(posts|content_calendar|content|planner|monetization|comments)/*',
      kind: 'business',
      query: { asset_id: ':id?' },
    },
    { path: '/settings/*', kind: 'settings' },
    { path: '/billing_hub/*', kind: 'settings' },
    { path: '/adsmanager/*', kind: 'ads' },
    { path: '/events_manager(2|)/*', kind: 'ads' },
    { path: '/(creatorstudio|commerce|wa)/*', kind: 'business' },
    { path: '/business/loginpage', kind: 'auth' },
    { path: '/login(\\.php|)/*', kind: 'auth' },
  ],
  reads: ['viewer', 'composer', 'published'],
  parts: [],
  limits: { checked: '2026-11', post: { max: 63_206, sure: true, unit: 'character' } },
  checked: '2026-11',
});

/** Only posts are written in a box with suggestions beside switches for when and where; messages are not. */
const EDITOR = 'body:has([role="switch"]) [role="combobox"][contenteditable="true"]';

/** What is read on its pages. No page is a profile: whose they are, their address alone says. */
export const reading: NetworkReading = {
  probes: [
    {
      key: 'viewerId',
      from: [
        {
          css: 'script[data-sjs]',
          keep: 1,
          json: 'CurrentUserInitialData',
          nth: 2,
          at: ['USER_ID'],
          match: '^(?!0$)\\d+$',
        },
      ],
      expect: ['home'],
    },
    // Nobody has the id 0 and, right after it, the short name `null`: the answer that means "signed out".
    {
      key: 'viewer',
      from: [{ css: 'script[data-sjs]', keep: 1, json: 'USER_ID":"0","NAME":"","SHORT_NAME' }],
    },
    {
      key: 'signedOut',
      from: [{ css: 'form#login_form' }, { css: 'form#login_popup_cta_form' }],
    },
  ],
  composer: {
    probes: [
      // The box is always there. Two that hold different texts, one for each network, have no single length.
      { key: 'open', from: [{ css: EDITOR, get: 'text', len: true }, { css: EDITOR }] },
      {
        key: 'draft',
        from: [`${EDITOR} [data-block="true"]`, EDITOR].map((css) => ({
          css,
          get: 'text',
          counts: 1,
        })),
      },
      // The fields for a time are there once a time is to be set.
      { key: 'scheduled', from: [{ css: 'input[role="spinbutton"]' }] },
    ],
  },
};

export const examples: readonly NetworkExample[] = [
  {
    url: 'https://business.facebook.com/latest/home?asset_id=112233445566&business_id=99',
    kind: 'home',
    id: '112233445566',
  },
  {
    url: 'https://business.facebook.com/latest/inbox/all?asset_id=112233445566',
    kind: 'messages',
    id: '112233445566',
  },
  { url: 'https://business.facebook.com/latest/composer', kind: 'composer' },
  {
    url: 'https://business.facebook.com/latest/insights/overview?asset_id=112233445566',
    kind: 'analytics',
    id: '112233445566',
  },
  { url: 'https://business.facebook.com/latest/posts/published_posts', kind: 'business' },
  { url: 'https://business.facebook.com/latest/content_calendar', kind: 'business' },
  { url: 'https://business.facebook.com/latest/settings', kind: 'settings' },
  { url: 'https://business.facebook.com/greenkitchen', kind: 'other' },
];
