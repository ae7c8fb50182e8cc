import { defineNetwork, type NetworkExample } from '../domain/network';

const PAIR = '(-?\\d+_\\d+)';

export default defineNetwork({
  id: 'vk',
  name: 'VK',
  hosts: [
    ':any(vk|vkontakte).(com|ru)',
    ':any(m|new|login|id|ads).vk.(com|ru)',
    'vkvideo.ru',
    'm.vkvideo.ru',
    'vk.cc',
    'vk.me',
  ],
  origins: ['https://vk.com/*', 'https://vk.ru/*', 'https://m.vk.com/*', 'https://m.vk.ru/*'],
  handle: { pattern: /^[a-z\d][\w.]{1,31}(?<!\.)$/i, ignoreCase: true },
  profileUrl: 'https://vk.com/{handle}',
  // prettier-ignore
  reserved: [
    'about', 'ads', 'adsmarket', 'album', 'albums', 'app', 'apps', 'artist', 'article', 'audio', 'audios', 'author', 'away',
    'blog', 'board', 'bookmarks', 'bugs', 'calls', 'clip', 'clips', 'data', 'dev', 'discover', 'docs', 'doc', 'doodles', 'edit',
    'explore', 'events', 'fave', 'faq', 'feed', 'friends', 'gifts', 'groups', 'help', 'im', 'invite', 'jobs', 'join',
    'landings', 'live', 'login', 'logout', 'mail', 'market', 'music', 'narratives', 'newsfeed', 'notifications', 'page', 'pages',
    'people', 'photo', 'photos', 'playlist', 'podcasts', 'poll', 'press', 'privacy', 'products', 'restore', 'reviews', 'rules',
    'search', 'security', 'services', 'settings', 'share', 'shop', 'signup', 'stats', 'stickers', 'stories', 'story', 'support',
    'terms', 'topic', 'trends', 'video', 'videos', 'wall', 'widget', 'wkview', 'write',
  ],
  routes: [
    { path: '/*', kind: 'shortlink', hosts: ['vk.cc'] },
    { path: '/:handle', kind: 'messages', hosts: ['vk.me'] },
    { path: '/*', kind: 'auth', hosts: [':any(login|id).vk.(com|ru)'] },
    { path: '/*', kind: 'ads', hosts: ['ads.vk.(com|ru)'] },
    // An open post lies over the page below it, whatever that page is.
    { path: '/*', kind: 'post', query: { w: `wall:id${PAIR}([_/].*|)` } },
    { path: '/*', kind: 'post', query: { z: `(video|clip|photo):id${PAIR}(/.*|)` } },
    { path: '/*', kind: 'story', query: { w: `story:id${PAIR}(/.*|)` } },
    { path: '/', kind: 'home' },
    { path: '/feed', kind: 'home' },

    { path: `/(wall|video|clip|photo|topic):id${PAIR}`, kind: 'post' },
    { path: `/story:id${PAIR}`, kind: 'story' },
    { path: '/(video_ext.php|widget_[\\w.]+)', kind: 'embed' },
    { path: '/share.php', kind: 'composer' },
    { path: '/away.php', kind: 'shortlink' },
    { path: '/video/playlist/:any', kind: 'list' },
    { path: '/video/@:handle/*', kind: 'profile' },
    { path: '/@:handle/:any?', kind: 'profile', hosts: ['vkvideo.ru', 'm.vkvideo.ru'] },
    {
      path: '/(videos|clips|albums?|audios|market|topics|board|stories|wall|photos)(-?\\d[\\d_]*)',
      kind: 'list',
    },
    { path: '/(video|clips|discover|explore|trends)/*', kind: 'feed' },

    { path: '/(app|doc|gifts|notes?|page|poll|product|tag)(-?\\d[\\d_]*)', kind: 'other' },

    { path: '/im/*', kind: 'messages' },
    { path: '/(mail|write\\d+)', kind: 'messages' },
    { path: '/search/*', kind: 'search' },
    { path: '/feed/search', kind: 'search' },
    { path: '/notifications', kind: 'notifications' },
    { path: '/edit', kind: 'profile-edit' },
    { path: '/settings', kind: 'settings' },
    { path: '/stats', kind: 'analytics', query: { gid: ':id(\\d+)?' } },
    { path: '/ads/*', kind: 'ads' },
    { path: '/(groups|friends|fave|bookmarks)', kind: 'list' },
    { path: '/(login|join|restore|signup)', kind: 'auth' },
    { path: '/:handle', kind: 'profile' },
  ],
  checked: '2026-11',
});

export const examples: readonly NetworkExample[] = [
  { url: 'https://vk.com/feed', kind: 'home' },
  { url: 'https://vk.com/Green.Kitchen', kind: 'profile', handle: 'Green.Kitchen' },
  { url: 'https://vk.ru/club74006511', kind: 'profile', handle: 'club74006511' },
  { url: 'https://m.vk.com/wall-23538238_35', kind: 'post', id: '-23538238_35' },
  { url: 'https://vk.com/green.kitchen?w=wall-23538238_35', kind: 'post', id: '-23538238_35' },
  {
    url: 'https://vk.com/videos-77521?z=video-77521_162222515%2Fclub77521',
    kind: 'post',
    id: '-77521_162222515',
  },
  { url: 'https://vk.com/video205387401_165548505', kind: 'post', id: '205387401_165548505' },
  { url: 'https://vk.com/video/@greenkitchen', kind: 'profile', handle: 'greenkitchen' },
  { url: 'https://vk.com/video/playlist/-174476437_2', kind: 'list' },
  { url: 'https://vk.com/video_ext.php?oid=-77521&id=162222515', kind: 'embed' },
  { url: 'https://vk.com/im?sel=1', kind: 'messages' },
  { url: 'https://vk.com/edit', kind: 'profile-edit' },
  { url: 'https://vk.com/stats?gid=74006511', kind: 'analytics', id: '74006511' },
  { url: 'https://vk.com/ads?act=office', kind: 'ads' },
  { url: 'https://vk.com/settings', kind: 'settings' },
  { url: 'https://vk.com/services', kind: 'other' },
];
