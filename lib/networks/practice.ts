import { defineNetwork } from '../domain/network';

/** Our own training page. It is an extension page, so it needs no permission. */
export default defineNetwork({
  id: 'practice',
  name: 'Stagecoach Practice',
  hosts: [],
  page: '/practice.html',
  origins: [],
  handle: { pattern: /^\w[\w.-]{0,29}(?<!\.)$/, ignoreCase: true, show: '@{handle}' },
  reserved: ['compose', 'insights', 'login', 'messages', 'notifications', 'search', 'settings'],
  routes: [
    { path: '/', kind: 'home' },
    { path: '/@:handle', kind: 'profile' },
    { path: '/@:handle/edit', kind: 'profile-edit' },
    { path: '/@:handle/post/:id', kind: 'post' },
    { path: '/compose', kind: 'composer' },
    { path: '/insights', kind: 'analytics' },
    { path: '/login', kind: 'auth' },
    { path: '/messages', kind: 'messages' },
    { path: '/notifications', kind: 'notifications' },
    { path: '/search', kind: 'search' },
    { path: '/settings', kind: 'settings' },
  ],
  probes: [
    {
      key: 'viewer',
      from: [{ css: '[data-practice="viewer"]', get: '@data-handle' }],
    },
    { key: 'signedOut', from: [{ css: '[data-practice="signed-out"]' }] },
    { key: 'own', on: ['profile'], from: [{ css: '[data-practice="edit-profile"]' }] },
    {
      key: 'entity',
      on: ['profile'],
      from: [{ css: '[data-practice="profile"]', get: '@data-handle' }],
    },
    {
      key: 'followers',
      on: ['profile'],
      from: [{ css: '[data-practice="profile"]', get: '@data-followers' }],
    },
  ],
  checked: '2026-11',
  examples: [
    { url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html', kind: 'home' },
    { url: 'moz-extension://0f0e0d0c-0b0a-0908-0706-050403020100/practice.html#/', kind: 'home' },
    {
      url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html#/@Acme',
      kind: 'profile',
      handle: 'Acme',
    },
    {
      url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html#/@acme/edit',
      kind: 'profile-edit',
      handle: 'acme',
    },
    {
      url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html#/@acme/post/123',
      kind: 'post',
      handle: 'acme',
      id: '123',
    },
    {
      url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html#/compose',
      kind: 'composer',
    },
    {
      url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html#/insights',
      kind: 'analytics',
    },
    {
      url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html#/login',
      kind: 'auth',
    },
    {
      url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html#/search?q=a',
      kind: 'search',
    },
    {
      url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html#/acme',
      kind: 'other',
    },
    {
      url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html#/compose/x',
      kind: 'other',
    },
  ],
});
