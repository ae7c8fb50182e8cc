import { defineNetwork } from '../domain/network';

const ENDINGS =
  '(com|at|be|ca|ch|cl|co|de|dk|ec|es|fr|hu|id|ie|in|info|it|jp|kr|mx|nl|nz|pe|ph|pt|ru|se|th|tw|uk|vn|co\\.(at|in|kr|nz|uk)|com\\.(au|bo|ec|mx|pe|py|uy|vn))';

export default defineNetwork({
  id: 'pinterest',
  name: 'Pinterest',
  hosts: ['pinterest.com', `*.pinterest.${ENDINGS}`, 'pin.it'],
  // The country hosts on which signed-in people really land; the others redirect.
  // prettier-ignore
  origins: [
    'https://*.pinterest.com/*', 'https://*.pinterest.at/*', 'https://*.pinterest.ca/*', 'https://*.pinterest.ch/*',
    'https://*.pinterest.cl/*', 'https://*.pinterest.co.kr/*', 'https://*.pinterest.co.uk/*',
    'https://*.pinterest.com.au/*', 'https://*.pinterest.com.mx/*', 'https://*.pinterest.de/*',
    'https://*.pinterest.dk/*', 'https://*.pinterest.es/*', 'https://*.pinterest.fr/*', 'https://*.pinterest.ie/*',
    'https://*.pinterest.it/*', 'https://*.pinterest.jp/*', 'https://*.pinterest.nz/*', 'https://*.pinterest.ph/*',
    'https://*.pinterest.pt/*', 'https://*.pinterest.se/*',
  ],
  handle: { pattern: /^\w{1,30}$/, ignoreCase: true },
  profileUrl: 'https://www.pinterest.com/{handle}/',
  // prettier-ignore
  reserved: [
    '_', 'about', 'ads', 'analytics', 'board', 'business', 'categories', 'collections', 'convert-business', 'create', 'edit',
    'email', 'explore', 'following', 'help', 'homefeed', 'idea-pin-builder', 'ideas', 'inbox', 'invited', 'join', 'login', 'logout',
    'messages', 'news_hub', 'notifications', 'oauth', 'password', 'pin', 'pin-builder', 'pin-creation-tool', 'popular',
    'privacy', 'resource', 'search', 'secure', 'settings', 'shop', 'shopping', 'signup', 'source', 'story-pin-builder',
    'terms', 'today', 'topics', 'v3', 'videos', 'website',
  ],
  routes: [
    { path: '/:id', kind: 'shortlink', hosts: ['pin.it'] },
    { path: '/*', kind: 'ads', hosts: ['ads.pinterest.com'] },
    { path: '/*', kind: 'analytics', hosts: ['analytics.pinterest.com'] },
    { path: '/*', kind: 'embed', hosts: [':any(assets|widgets|log).pinterest.com'] },
    {
      path: '/*',
      kind: 'other',
      hosts: [':any(about|api|business|create|developers|help|newsroom|policy|i).pinterest.com'],
    },
    { path: '/', kind: 'home' },
    { path: '/homefeed', kind: 'home' },

    { path: '/pin/(create|edit)/*', kind: 'composer' },
    { path: '/pin/([^/]+--|):id(\\d+)/*', kind: 'post' },
    {
      path: '/(pin-creation-tool|pin-builder|story-pin-builder|idea-pin-builder)/*',
      kind: 'composer',
    },
    { path: '/search/*', kind: 'search' },
    { path: '/(ideas|today|following|explore|videos)/*', kind: 'feed' },
    { path: '/business/(create|convert)/*', kind: 'auth' },
    { path: '/business/*', kind: 'business' },
    { path: '/analytics/*', kind: 'analytics' },
    { path: '/settings/(edit-profile|profile)', kind: 'profile-edit' },
    { path: '/settings/*', kind: 'settings' },
    { path: '/(notifications|news_hub)/*', kind: 'notifications' },
    { path: '/(messages|inbox)/*', kind: 'messages' },
    { path: '/(login|signup|logout|password|oauth)/*', kind: 'auth' },
    { path: '/:handle/(_\\w+)/*', kind: 'profile' },
    { path: '/:handle/(pins|boards|followers|following)?', kind: 'profile' },
    { path: '/:handle/:any', kind: 'list' },
    { path: '/:handle/:any/:any', kind: 'list' },
  ],
  checked: '2026-11',
  examples: [
    { url: 'https://www.pinterest.com/homefeed/', kind: 'home' },
    {
      url: 'https://www.pinterest.com/GreenKitchen/_created/',
      kind: 'profile',
      handle: 'GreenKitchen',
    },
    { url: 'https://tr.pinterest.com/greenkitchen/', kind: 'profile', handle: 'greenkitchen' },
    {
      url: 'https://www.pinterest.co.uk/greenkitchen/cool-diys/',
      kind: 'list',
      handle: 'greenkitchen',
    },
    {
      url: 'https://www.pinterest.ca/pin/441282463481903715/',
      kind: 'post',
      id: '441282463481903715',
    },
    {
      url: 'https://pinterest.com/pin/dive-into-serenity--2885187256207927',
      kind: 'post',
      id: '2885187256207927',
    },
    { url: 'https://pin.it/4AbCdEf', kind: 'shortlink', id: '4AbCdEf' },
    { url: 'https://www.pinterest.com/pin-creation-tool/', kind: 'composer' },
    { url: 'https://www.pinterest.com/business/hub/', kind: 'business' },
    { url: 'https://analytics.pinterest.com/overview/', kind: 'analytics' },
    { url: 'https://www.pinterest.com/settings/edit-profile', kind: 'profile-edit' },
    { url: 'https://www.pinterest.com/search/pins/?q=coffee', kind: 'search' },
    { url: 'https://www.pinterest.com/ideas/', kind: 'feed' },
    { url: 'https://ads.pinterest.com/advertiser/549755885175/', kind: 'ads' },
    { url: 'https://www.pinterest.com/resource/', kind: 'other' },
  ],
});
