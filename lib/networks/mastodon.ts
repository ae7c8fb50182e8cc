import { defineNetwork } from '../domain/network';

/** Recognised by path shape, only on hosts that the user added: any other site may use the same paths. */
export default defineNetwork({
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [],
  origins: [],
  // The server is part of the account: `ada` on two servers is two people.
  handle: {
    pattern:
      /^(?<name>\w(?:[\w.-]{0,60}\w)?)@(?<host>(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,})$/i,
    ignoreCase: true,
    show: '@{handle}',
  },
  profileUrl: 'https://{host}/@{name}',
  // prettier-ignore
  reserved: [
    'about', 'admin', 'api', 'auth', 'blocks', 'bookmarks', 'conversations', 'deck', 'directory', 'domain_blocks',
    'explore', 'favourites', 'filters', 'followed_tags', 'getting-started', 'home', 'invites', 'keyboard-shortcuts',
    'links', 'lists', 'media', 'mutes', 'notifications', 'oauth', 'pinned', 'privacy-policy', 'public', 'publish',
    'relationships', 'search', 'settings', 'share', 'start', 'statuses', 'tags', 'terms-of-service', 'users', 'web',
  ],
  routes: [
    { path: '/', kind: 'home' },
    { path: '/(deck|web)?/(home|getting-started|timelines/home)', kind: 'home' },
    { path: '/(deck|web)', kind: 'home' },
    { path: '/(deck|web)?/(public|explore|links|timelines/public)/*', kind: 'feed' },

    { path: '/@:any/:any/embed', kind: 'embed' },
    { path: '/(deck|web)?/@:handle([^/@]+@[^/@]+)/:id(\\d+)/*', kind: 'post' },
    { path: '/(deck|web)?/@:handle/:id(\\d+)/*', kind: 'post', handle: '{handle}@{host}' },
    { path: '/users/:handle/statuses/:id(\\d+)', kind: 'post', handle: '{handle}@{host}' },
    { path: '/(deck|web)?/statuses/:id(\\d+)/*', kind: 'post' },
    {
      path: '/(deck|web)?/@:handle([^/@]+@[^/@]+)/(with_replies|media|featured|tagged|followers|following)?/*',
      kind: 'profile',
    },
    {
      path: '/(deck|web)?/@:handle/(with_replies|media|featured|tagged|followers|following)?/*',
      kind: 'profile',
      handle: '{handle}@{host}',
    },
    { path: '/users/:handle', kind: 'profile', handle: '{handle}@{host}' },

    { path: '/(deck|web)?/(publish|statuses/new|share)', kind: 'composer' },
    { path: '/(deck|web)?/(search|tags|timelines/tag)/*', kind: 'search' },
    { path: '/(deck|web)?/notifications/*', kind: 'notifications' },
    { path: '/(deck|web)?/(conversations|timelines/direct)/*', kind: 'messages' },
    {
      path: '/(deck|web)?/(lists|bookmarks|favourites|pinned|followed_tags|directory)/*',
      kind: 'list',
    },
    { path: '/settings/profile', kind: 'profile-edit' },
    { path: '/(settings|filters|relationships|invites)/*', kind: 'settings' },
    { path: '/admin/*', kind: 'business' },
    { path: '/(auth|oauth)/*', kind: 'auth' },
  ],
  checked: '2026-11',
  examples: [
    { url: 'https://mastodon.example/home', kind: 'home' },
    { url: 'https://mastodon.example/@Ada', kind: 'profile', handle: 'Ada@mastodon.example' },
    {
      url: 'https://mastodon.example/@ada@other.example/media',
      kind: 'profile',
      handle: 'ada@other.example',
    },
    {
      url: 'https://mastodon.example/@ada/110123456789012345',
      kind: 'post',
      handle: 'ada@mastodon.example',
      id: '110123456789012345',
    },
    { url: 'https://mastodon.example/deck/@ada', kind: 'profile', handle: 'ada@mastodon.example' },
    { url: 'https://mastodon.example/publish', kind: 'composer' },
    { url: 'https://mastodon.example/public/local', kind: 'feed' },
    { url: 'https://mastodon.example/tags/coffee', kind: 'search' },
    { url: 'https://mastodon.example/notifications', kind: 'notifications' },
    { url: 'https://mastodon.example/conversations', kind: 'messages' },
    { url: 'https://mastodon.example/settings/profile', kind: 'profile-edit' },
    { url: 'https://mastodon.example/settings/preferences/appearance', kind: 'settings' },
    { url: 'https://mastodon.example/auth/sign_in', kind: 'auth' },
    { url: 'https://mastodon.example/about', kind: 'other' },
  ],
});
