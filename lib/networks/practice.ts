import { defineNetwork, type NetworkExample } from '../domain/network';
import type { NetworkReading } from '../domain/network-reading';

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
  reads: ['viewer', 'profile', 'counts', 'setup', 'composer', 'published'],
  parts: ['avatar', 'bio', 'link'],
  limits: {
    checked: '2026-11',
    name: { max: 60, sure: true },
    bio: { max: 150, sure: true },
    links: { max: 1, sure: true },
    post: { max: 300, unit: 'character', sure: true },
    media: { max: 1, sure: true },
    alt: { max: 200, sure: true },
  },
  checked: '2026-11',
});

const PROFILE = '[data-practice="profile"]';
const AVATAR = `${PROFILE} [data-practice="avatar"]`;
const BIO = `${PROFILE} [data-practice="bio"]`;
const LINK = `${PROFILE} [data-practice="link"]`;
const COMPOSER = '[data-practice="composer"]';
const DRAFT = `${COMPOSER} [data-practice="draft"]`;
const PICTURE = `${COMPOSER} [data-practice="picture"]`;
const PUBLISHED = '[data-practice="published"]';

/** What is read on its pages. */
export const reading: NetworkReading = {
  probes: [
    {
      key: 'viewer',
      expect: ['home', 'profile'],
      from: [{ css: '[data-practice="viewer"]', get: '@data-handle' }],
    },
    { key: 'signedOut', from: [{ css: '[data-practice="signed-out"]' }] },
    { key: 'own', on: ['profile'], from: [{ css: '[data-practice="edit-profile"]' }] },
    {
      key: 'entity',
      on: ['profile'],
      expect: ['profile'],
      from: [{ css: PROFILE, get: '@data-handle' }],
    },
    {
      key: 'followers',
      on: ['profile'],
      from: [{ css: PROFILE, get: '@data-followers', match: '^\\d+$' }],
    },
    { key: 'avatar', on: ['profile'], from: [{ css: AVATAR, when: PROFILE }] },
    {
      key: 'bio',
      on: ['profile'],
      from: [
        { css: BIO, get: 'text', len: true },
        { css: BIO, when: PROFILE },
      ],
    },
    {
      key: 'link',
      on: ['profile'],
      from: [
        { css: LINK, get: 'text', match: '^\\S+\\.\\S+$' },
        { css: LINK, when: PROFILE },
      ],
    },
  ],
  composer: {
    probes: [
      // The page has its fields from the start.
      { key: 'open', from: [{ css: PICTURE }, { css: DRAFT, get: 'text', len: true }] },
      { key: 'draft', from: [{ css: DRAFT, get: 'text', counts: 1 }] },
      { key: 'media', from: [{ css: PICTURE, get: 'count', when: COMPOSER }] },
      {
        key: 'alt',
        from: [{ css: `${PICTURE}[data-described="true"]`, get: 'count', when: COMPOSER }],
      },
      { key: 'author', from: [{ css: COMPOSER, get: '@data-handle' }] },
      { key: 'published', from: [{ css: PUBLISHED, get: '@data-id' }] },
      { key: 'publishedBy', from: [{ css: PUBLISHED, get: '@data-handle' }] },
    ],
  },
};

export const examples: readonly NetworkExample[] = [
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
];
