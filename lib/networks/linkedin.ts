import { defineNetwork } from '../domain/network';

export default defineNetwork({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com', ':any(m|touch|[a-z]{2}).linkedin.com', 'lnkd.in'],
  origins: ['https://www.linkedin.com/*'],
  // A person's handle is the bare slug; an organisation's keeps its kind, since both can be called `acme`.
  handle: {
    pattern: /^[\p{L}\p{M}\p{N}\p{S}\p{Join_Control}_.'’&-]{1,100}(?<![.'’])$/u,
    ignoreCase: true,
  },
  otherHandles: [
    {
      pattern:
        /^(?:company|school|showcase)\/[\p{L}\p{M}\p{N}\p{S}\p{Join_Control}_.'’&-]{1,90}(?<![.'’])$/iu,
      ignoreCase: true,
      profileUrl: 'https://www.linkedin.com/{handle}/',
    },
  ],
  profileUrl: 'https://www.linkedin.com/in/{handle}/',
  // prettier-ignore
  reserved: [
    'ad-library', 'analytics', 'article', 'authwall', 'campaignmanager', 'checkpoint', 'company', 'creator',
    'dashboard', 'directory', 'embed', 'events', 'feed', 'games', 'groups', 'hashtag', 'help', 'in', 'jobs', 'learning',
    'legal', 'login', 'me', 'messaging', 'mwlite', 'my-items', 'mynetwork', 'mypreferences', 'newsletters', 'notifications',
    'posts', 'preload', 'premium', 'products', 'psettings', 'pub', 'public-profile', 'pulse', 'sales', 'school',
    'search', 'services', 'sharing', 'showcase', 'signup', 'talent', 'today', 'top-content', 'uas', 'video',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['lnkd.in'] },
    { path: '/', kind: 'home' },
    { path: '/preload', kind: 'home' },
    { path: '/mwlite?/feed', kind: 'home' },

    { path: '/embed/*', kind: 'embed' },
    { path: '/mwlite?/feed/update/urn:li:(\\w+)::id(\\d+)/*', kind: 'post' },
    { path: '/feed/hashtag/*', kind: 'search' },
    { path: '/feed/*', kind: 'feed' },
    { path: '/posts/([^/]+-(?:activity|share|ugcPost)-):id(\\d+)(-[^/]*|)', kind: 'post' },
    { path: '/posts/:any', kind: 'post' },
    { path: '/pulse/:any', kind: 'post' },
    { path: '/article/(new|edit)/*', kind: 'composer' },
    { path: '/sharing/share-offsite', kind: 'composer' },
    { path: '/shareArticle', kind: 'composer' },

    {
      path: '/:space(company|school|showcase)/:handle/admin/*',
      kind: 'composer',
      query: { share: 'true' },
      handle: '{space}/{handle}',
    },
    {
      path: '/:space(company|school|showcase)/:handle/admin/analytics/*',
      kind: 'analytics',
      handle: '{space}/{handle}',
    },
    {
      path: '/:space(company|school|showcase)/:handle/admin/*',
      kind: 'business',
      handle: '{space}/{handle}',
    },
    { path: '/company/setup/*', kind: 'business' },
    {
      path: '/mwlite?/:space(company|school|showcase)/:handle/(about|posts|people|jobs|life|videos|insights|products|services|events|mycompany|alumni)?/*',
      kind: 'profile',
      handle: '{space}/{handle}',
    },

    { path: '/in/:handle/edit/*', kind: 'profile-edit' },
    {
      path: '/in/:handle/overlay/:any(contact-info|about-this-profile|photo|background-image)/*',
      kind: 'profile',
    },
    { path: '/in/:handle/overlay/:any/single-media-viewer/*', kind: 'profile' },
    { path: '/in/:handle/overlay/*', kind: 'profile-edit' },
    { path: '/in/me/*', kind: 'profile' },
    { path: '/mwlite?/in/:handle/(details|recent-activity|[a-z]{2})?/*', kind: 'profile' },
    { path: '/pub/dir/*', kind: 'search' },
    { path: '/pub/*', kind: 'profile' },

    { path: '/(dashboard|analytics)/*', kind: 'analytics' },
    { path: '/me/profile-views/*', kind: 'analytics' },
    { path: '/messaging/*', kind: 'messages' },
    { path: '/notifications/*', kind: 'notifications' },
    { path: '/search/*', kind: 'search' },
    { path: '/(campaignmanager|ad-library)/*', kind: 'ads' },
    { path: '/(mypreferences|psettings|public-profile)/*', kind: 'settings' },
    { path: '/(login|checkpoint|authwall|uas|signup)/*', kind: 'auth' },
    { path: '/groups/:id(\\d+)/*', kind: 'group' },
    { path: '/groups', kind: 'list' },
    { path: '/newsletters/:any', kind: 'list' },
  ],
  probes: [
    // Links to people stand everywhere on a page; only these are about the member who is signed in.
    {
      key: 'viewer',
      from: [
        {
          css: 'a[data-view-name="identity-self-profile"]',
          get: '@href',
          match: '/in/(?!me(?:[/?#]|$))([^/?#]+)',
        },
        {
          css: '[data-view-name="nav-me"] a[href*="/in/"]',
          get: '@href',
          match: '/in/(?!me(?:[/?#]|$))([^/?#]+)',
        },
      ],
    },
    {
      key: 'signedOut',
      from: [{ css: 'header [data-tracking-control-name$="nav-header-signin"]' }],
    },
    {
      key: 'own',
      on: ['profile'],
      from: [
        {
          css: 'a[href*="/edit/intro"], a[href*="/edit/forms/intro"]',
          get: '@href',
          match: '/in/([^/?#]+)/edit/',
        },
      ],
    },
    {
      key: 'entity',
      on: ['profile'],
      from: [
        {
          css: 'link[rel="canonical"]',
          get: '@href',
          match: '/in/([^/?#]+)/?$',
          load: 1,
        },
        {
          css: 'link[rel="canonical"]',
          get: '@href',
          match: '/((?:company|school|showcase)/[^/?#]+)/?$',
          load: 1,
        },
      ],
    },
  ],
  checked: '2026-11',
  examples: [
    { url: 'https://www.linkedin.com/feed/', kind: 'home' },
    { url: 'https://www.linkedin.com/preload/', kind: 'home' },
    {
      url: 'https://www.linkedin.com/in/ada-l%C3%B6velace/',
      kind: 'profile',
      handle: 'ada-lövelace',
    },
    { url: 'https://tr.linkedin.com/in/Ada-Lovelace', kind: 'profile', handle: 'Ada-Lovelace' },
    {
      url: 'https://www.linkedin.com/in/ada-lovelace/recent-activity/all/',
      kind: 'profile',
      handle: 'ada-lovelace',
    },
    {
      url: 'https://www.linkedin.com/in/ada-lovelace/edit/forms/intro/new/',
      kind: 'profile-edit',
      handle: 'ada-lovelace',
    },
    {
      url: 'https://www.linkedin.com/company/green-kitchen/about/',
      kind: 'profile',
      handle: 'company/green-kitchen',
    },
    {
      url: 'https://www.linkedin.com/company/12345/admin/dashboard/',
      kind: 'business',
      handle: 'company/12345',
    },
    {
      url: 'https://www.linkedin.com/company/12345/admin/page-posts/published/?share=true',
      kind: 'composer',
      handle: 'company/12345',
    },
    {
      url: 'https://www.linkedin.com/company/12345/admin/analytics/followers/',
      kind: 'analytics',
      handle: 'company/12345',
    },
    {
      url: 'https://www.linkedin.com/analytics/creator/content/?timeRange=past_7_days',
      kind: 'analytics',
    },
    {
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7016901149999955968/',
      kind: 'post',
      id: '7016901149999955968',
    },
    {
      url: 'https://www.linkedin.com/posts/green-kitchen_open-day-activity-7151241570371948544-4Gu7',
      kind: 'post',
      id: '7151241570371948544',
    },
    { url: 'https://www.linkedin.com/article/new/', kind: 'composer' },
    { url: 'https://www.linkedin.com/messaging/thread/2-abc/', kind: 'messages' },
    { url: 'https://www.linkedin.com/notifications/', kind: 'notifications' },
    { url: 'https://www.linkedin.com/search/results/all/?keywords=coffee', kind: 'search' },
    { url: 'https://www.linkedin.com/campaignmanager/accounts', kind: 'ads' },
    { url: 'https://www.linkedin.com/groups/4117360/', kind: 'group', id: '4117360' },
    { url: 'https://www.linkedin.com/authwall?trk=x', kind: 'auth' },
    { url: 'https://www.linkedin.com/jobs/', kind: 'other' },
    { url: 'https://www.linkedin.com/learning/programming-foundations', kind: 'other' },
  ],
});
