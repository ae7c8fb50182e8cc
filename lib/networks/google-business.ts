import { defineNetwork, type NetworkExample } from '../domain/network';

export default defineNetwork({
  id: 'google-business',
  name: 'Google Business Profile',
  hosts: ['business.google.com', 'g.page'],
  origins: ['https://business.google.com/*'],
  // A place is known by an id that only its managers see; its public address lives in Google Maps.
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['g.page'] },
    // A list of places to manage, with nothing of other people's.
    { path: '/', kind: 'business' },
    { path: '/(dashboard|locations|reviews|groups|manage)/*', kind: 'business' },
    { path: '/n/:id(\\d+)/(profile|searchprofile|edit)', kind: 'profile-edit' },
    { path: '/n/:id(\\d+)/(performance|insights)/*', kind: 'analytics' },
    { path: '/n/:id(\\d+)/posts?/(create|add|new)', kind: 'composer' },
    { path: '/n/:id(\\d+)/*', kind: 'business' },
    { path: '/(dashboard|posts|edit|reviews)/l/:id(\\d+)', kind: 'business' },
    { path: '/(create|add)/*', kind: 'business' },
    { path: '/settings/*', kind: 'settings' },
  ],
  parts: ['cover', 'avatar', 'category', 'bio', 'contact', 'link', 'verified'],
  limits: {
    checked: '2026-11',
    bio: { max: 750, sure: true },
    post: { max: 1500, unit: 'character', sure: false },
  },
  checked: '2026-11',
});

export const examples: readonly NetworkExample[] = [
  { url: 'https://business.google.com/locations', kind: 'business' },
  {
    url: 'https://business.google.com/n/1234567890123456789/profile?fid=1',
    kind: 'profile-edit',
    id: '1234567890123456789',
  },
  {
    url: 'https://business.google.com/n/1234567890123456789/reviews',
    kind: 'business',
    id: '1234567890123456789',
  },
  {
    url: 'https://business.google.com/n/1234567890123456789/profile/verify',
    kind: 'business',
    id: '1234567890123456789',
  },
  { url: 'https://business.google.com/settings', kind: 'settings' },
  { url: 'https://g.page/r/CdEfGhIjKlMnEAE/review', kind: 'shortlink' },
  { url: 'https://business.google.com/greenkitchen', kind: 'other' },
];
