import { defineNetwork } from '../domain/network';

export default defineNetwork({
  id: 'x',
  name: 'X',
  hosts: [
    ':any(x|twitter).com',
    ':any(mobile|m|pro|ads|business|analytics).:any(x|twitter).com',
    'tweetdeck.twitter.com',
    't.co',
  ],
  // The old name's addresses lead to the new one before a page is shown.
  origins: ['https://x.com/*', 'https://pro.x.com/*'],
  handle: { pattern: /^\w{1,20}$/, ignoreCase: true, show: '@{handle}' },
  profileUrl: 'https://x.com/{handle}',
  // prettier-ignore
  reserved: [
    'about', 'account', 'bookmarks', 'communities', 'compose', 'download', 'explore', 'hashtag', 'help', 'home', 'i',
    'intent', 'jobs', 'lists', 'login', 'logout', 'messages', 'notifications', 'oauth', 'premium_sign_up', 'privacy',
    'search', 'search-advanced', 'search-home', 'settings', 'share', 'signup', 'status', 'statuses', 'topics', 'tos', 'web',
    'who_to_follow', 'widgets',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['t.co'] },
    { path: '/*', kind: 'ads', hosts: ['ads.:any(x|twitter).com'] },
    { path: '/user/:handle/*', kind: 'analytics', hosts: ['analytics.:any(x|twitter).com'] },
    { path: '/*', kind: 'analytics', hosts: ['analytics.:any(x|twitter).com'] },
    { path: '/*', kind: 'other', hosts: ['business.:any(x|twitter).com'] },
    { path: '/*', kind: 'feed', hosts: ['pro.:any(x|twitter).com', 'tweetdeck.twitter.com'] },
    { path: '/', kind: 'profile', hash: '!/:handle' },
    { path: '/home?', kind: 'home' },

    { path: '/i/account_analytics/*', kind: 'analytics' },
    { path: '/:handle/status(es|)/:id(\\d+)/analytics', kind: 'analytics' },
    { path: '/i/status/:id(\\d+)/*', kind: 'post' },
    { path: '/i/web/status/:id(\\d+)/*', kind: 'post' },
    { path: '/web/status/:id(\\d+)/*', kind: 'post' },
    { path: '/statuses/:id(\\d+)', kind: 'post' },
    { path: '/:handle/status(es|)/:id(\\d+)/*', kind: 'post' },
    { path: '/:handle/article/:id(\\d+)/*', kind: 'post' },
    { path: '/i/videos/*', kind: 'embed' },
    { path: '/i/cards/*', kind: 'embed' },

    { path: '/compose/*', kind: 'composer' },
    { path: '/intent/(post|tweet)', kind: 'composer' },
    { path: '/share', kind: 'composer' },
    { path: '/intent/(user|follow)', kind: 'profile', query: { screen_name: ':handle' } },
    { path: '/intent/(user|follow)', kind: 'profile', query: { user_id: ':id(\\d+)' } },
    { path: '/i/user/:id(\\d+)', kind: 'profile' },

    { path: '/messages/*', kind: 'messages' },
    { path: '/i/chat/*', kind: 'messages' },
    { path: '/notifications/*', kind: 'notifications' },
    { path: '/(search|search-advanced|search-home)', kind: 'search' },
    { path: '/(hashtag|explore)/*', kind: 'search' },
    { path: '/settings/profile', kind: 'profile-edit' },
    { path: '/settings/*', kind: 'settings' },
    { path: '/(login|signup|logout)/*', kind: 'auth' },
    { path: '/account/*', kind: 'auth' },
    { path: '/i/flow/*', kind: 'auth' },
    { path: '/oauth/*', kind: 'auth' },

    { path: '/i/lists/:id(\\d+)/*', kind: 'list' },
    { path: '/i/communities/:id(\\d+)/*', kind: 'group' },
    { path: '/:handle/communities/*', kind: 'list' },
    { path: '/:handle/lists/*', kind: 'list' },
    {
      path: '/:handle/(with_replies|media|likes|highlights|articles|affiliates|superfollows|followers|verified_followers|followers_you_follow|following|photo|header_photo|about)?',
      kind: 'profile',
    },
  ],
  probes: [
    // While it loads, X shows an avatar container of nobody, called "unknown".
    {
      key: 'viewer',
      from: [
        {
          css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
          get: '@data-testid',
          match: '^UserAvatar-Container-(?!unknown$)(\\w+)$',
        },
        {
          css: '[data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]',
          get: '@data-testid',
          match: '^UserAvatar-Container-(?!unknown$)(\\w+)$',
        },
      ],
    },
    {
      key: 'viewer.link',
      from: [{ css: 'a[data-testid="AppTabBar_Profile_Link"]', get: '@href', match: '^/(\\w+)$' }],
    },
    {
      key: 'signedOut',
      from: [
        { css: '[data-testid="loginButton"], [data-testid="signupButton"]' },
        { css: 'a[data-testid="login"], a[data-testid="signup"]' },
      ],
    },
    {
      key: 'own',
      on: ['profile'],
      from: [{ css: '[data-testid="primaryColumn"] a[href="/settings/profile"]' }],
    },
    {
      key: 'profile',
      on: ['profile'],
      from: [
        {
          css: 'script[data-testid="UserProfileSchema-test"]',
          json: '',
          at: ['mainEntity'],
          pick: {
            entity: ['additionalName'],
            id: ['identifier'],
            followers: [
              'interactionStatistic',
              { where: ['name', 'Follows'] },
              'userInteractionCount',
            ],
          },
        },
      ],
    },
  ],
  checked: '2026-11',
  examples: [
    { url: 'https://x.com/home', kind: 'home' },
    { url: 'https://x.com/GreenKitchen', kind: 'profile', handle: 'GreenKitchen' },
    {
      url: 'https://mobile.twitter.com/GreenKitchen/with_replies',
      kind: 'profile',
      handle: 'GreenKitchen',
    },
    { url: 'https://x.com/i/user/1234567890123456789', kind: 'profile', id: '1234567890123456789' },
    {
      url: 'https://x.com/GreenKitchen/status/1790637656616943991/photo/1',
      kind: 'post',
      handle: 'GreenKitchen',
      id: '1790637656616943991',
    },
    {
      url: 'https://x.com/i/web/status/910031516746514432',
      kind: 'post',
      id: '910031516746514432',
    },
    {
      url: 'https://x.com/GreenKitchen/status/1790637656616943991/analytics',
      kind: 'analytics',
      handle: 'GreenKitchen',
      id: '1790637656616943991',
    },
    { url: 'https://x.com/i/account_analytics/content?type=posts', kind: 'analytics' },
    { url: 'https://x.com/compose/post', kind: 'composer' },
    { url: 'https://x.com/intent/post?text=hi', kind: 'composer' },
    { url: 'https://x.com/messages', kind: 'messages' },
    { url: 'https://x.com/notifications/mentions', kind: 'notifications' },
    { url: 'https://x.com/search?q=coffee&f=live', kind: 'search' },
    { url: 'https://x.com/explore', kind: 'search' },
    { url: 'https://x.com/settings/profile', kind: 'profile-edit' },
    { url: 'https://x.com/settings/account', kind: 'settings' },
    { url: 'https://x.com/i/flow/login', kind: 'auth' },
    { url: 'https://x.com/i/lists/84839422', kind: 'list', id: '84839422' },
    {
      url: 'https://x.com/i/communities/1493446837214187523',
      kind: 'group',
      id: '1493446837214187523',
    },
    { url: 'https://ads.x.com/campaigns', kind: 'ads' },
    { url: 'https://x.com/i/bookmarks', kind: 'other' },
    { url: 'https://x.com/tos', kind: 'other' },
  ],
});
