import { defineNetwork } from '../domain/network';

export default defineNetwork({
  id: 'meta-business',
  name: 'Meta Business Suite',
  hosts: ['business.facebook.com'],
  origins: ['https://business.facebook.com/*'],
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
  checked: '2026-11',
  examples: [
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
  ],
});
