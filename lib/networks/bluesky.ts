import { defineNetwork } from '../domain/network';

export default defineNetwork({
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app', 'main.bsky.dev', 'go.bsky.app'],
  origins: ['https://bsky.app/*'],
  // A handle is a domain name. A DID names the same account for good, but an address alone cannot tell whose.
  handle: {
    pattern: /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i,
    ignoreCase: true,
    show: '@{handle}',
  },
  otherHandles: [
    {
      pattern: /^did:(?:plc:[a-z2-7]{24}|web:[\w.-]{3,80})$/i,
      ignoreCase: true,
      profileUrl: 'https://bsky.app/profile/{handle}',
    },
  ],
  profileUrl: 'https://bsky.app/profile/{handle}',
  // prettier-ignore
  reserved: [
    'feeds', 'hashtag', 'intent', 'lists', 'messages', 'moderation', 'notifications', 'profile', 'saved', 'search',
    'settings', 'starter-pack', 'start', 'support', 'topic',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['go.bsky.app'] },
    { path: '/', kind: 'home' },
    { path: '/profile/:handle/post/:id/*', kind: 'post' },
    { path: '/profile/:handle/feed/:id/*', kind: 'feed' },
    { path: '/profile/:handle/lists/:id/*', kind: 'list' },
    { path: '/profile/:handle/search', kind: 'search' },
    { path: '/profile/:handle/(followers|follows|known-followers|labeler)?/*', kind: 'profile' },
    { path: '/intent/compose', kind: 'composer' },
    { path: '/(search|hashtag|topic)/*', kind: 'search' },
    { path: '/notifications/*', kind: 'notifications' },
    { path: '/messages/*', kind: 'messages' },
    { path: '/settings/*', kind: 'settings' },
    { path: '/moderation/*', kind: 'settings' },
    { path: '/feeds', kind: 'feed' },
    { path: '/(lists|saved|starter-pack|start)/*', kind: 'list' },
  ],
  checked: '2026-11',
  examples: [
    { url: 'https://bsky.app/', kind: 'home' },
    {
      url: 'https://bsky.app/profile/Green-Kitchen.bsky.social',
      kind: 'profile',
      handle: 'Green-Kitchen.bsky.social',
    },
    {
      url: 'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur',
      kind: 'profile',
      handle: 'did:plc:z72i7hdynmk6r22z27h6tvur',
    },
    {
      url: 'https://bsky.app/profile/green-kitchen.bsky.social/post/3l4omssdl632g',
      kind: 'post',
      handle: 'green-kitchen.bsky.social',
      id: '3l4omssdl632g',
    },
    {
      url: 'https://bsky.app/profile/bsky.app/feed/whats-hot',
      kind: 'feed',
      handle: 'bsky.app',
      id: 'whats-hot',
    },
    { url: 'https://bsky.app/intent/compose?text=hi', kind: 'composer' },
    { url: 'https://bsky.app/hashtag/coffee', kind: 'search' },
    { url: 'https://bsky.app/notifications', kind: 'notifications' },
    { url: 'https://bsky.app/messages/settings', kind: 'messages' },
    { url: 'https://bsky.app/settings/account', kind: 'settings' },
    { url: 'https://bsky.app/moderation', kind: 'settings' },
    { url: 'https://bsky.app/support/privacy', kind: 'other' },
    { url: 'https://bsky.app/profile/notadomain', kind: 'other' },
  ],
});
