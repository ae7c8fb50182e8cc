import { metric, type TableFormat } from '../define-format';

const POST_ID = /\/status(?:es)?\/(\d+)/;

/** Answers stand among the posts, and nothing but their text tells them: it begins with whom they answer. */
const ANSWERS = ['@', 'reply'] as const;

/** X > Analytics, for Premium accounts. Newest first; follows and unfollows, but never how many followers there are. */
const account: TableFormat = {
  id: 'x-account',
  network: 'x',
  rowIs: 'day',
  signature: [['Date'], ['Impressions'], ['Engagements'], ['New follows'], ['Unfollows']],
  fields: { date: ['Date'] },
  metrics: [
    metric('impressions', 'Impressions'),
    metric('likes', 'Likes'),
    metric('engagements', 'Engagements'),
    metric('bookmarks', 'Bookmarks'),
    metric('shares', 'Shares'),
    metric('new-followers', 'New follows'),
    metric('lost-followers', 'Unfollows'),
    metric('comments', 'Replies'),
    metric('reposts', 'Reposts'),
    metric('profile-visits', 'Profile visits'),
    metric('posts-created', 'Create Post'),
    metric('video-views', 'Video views'),
    metric('media-views', 'Media views'),
  ],
};

const content: TableFormat = {
  id: 'x-content',
  network: 'x',
  rowIs: 'post',
  signature: [['Post id'], ['Post Link'], ['Impressions'], ['Engagements']],
  fields: {
    id: ['Post id'],
    permalink: ['Post Link'],
    publishedAt: ['Date'],
    kind: ['Post text'],
  },
  kindBegins: ANSWERS,
  idInLink: POST_ID,
  covers: 'period',
  metrics: [
    metric('impressions', 'Impressions'),
    metric('likes', 'Likes'),
    metric('engagements', 'Engagements'),
    metric('bookmarks', 'Bookmarks'),
    metric('shares', 'Shares'),
    metric('new-followers', 'New follows'),
    metric('comments', 'Replies'),
    metric('reposts', 'Reposts'),
    metric('profile-visits', 'Profile visits'),
    metric('detail-expands', 'Detail Expands'),
    metric('link-clicks', 'URL Clicks'),
    metric('hashtag-clicks', 'Hashtag Clicks'),
    metric('permalink-clicks', 'Permalink Clicks'),
  ],
};

const video: TableFormat = {
  id: 'x-video',
  network: 'x',
  rowIs: 'day',
  signature: [['Date'], ['Watch Time (ms)'], ['Completion Rate']],
  fields: { date: ['Date'] },
  metrics: [
    metric('video-views', 'Views'),
    { metric: 'watch-time', names: ['Watch Time (ms)'], per: 3_600_000 },
    { metric: 'average-watch-time', names: ['Average Watch Time (ms)'], per: 1000 },
    metric('earnings', 'Estimated Revenue'),
  ],
  // Nobody has said whether it is a fraction or a percentage.
  ignored: ['Completion Rate'],
};

/** The export of analytics.twitter.com until 2024. Later files went on with a "promoted" twin of each metric. */
const legacy: TableFormat = {
  id: 'x-legacy',
  network: 'x',
  rowIs: 'post',
  signature: [['Tweet id'], ['Tweet permalink'], ['impressions'], ['retweets']],
  fields: {
    id: ['Tweet id'],
    permalink: ['Tweet permalink'],
    publishedAt: ['time'],
    kind: ['Tweet text'],
  },
  kindBegins: ANSWERS,
  idInLink: POST_ID,
  covers: 'period',
  metrics: [
    metric('impressions', 'impressions'),
    metric('engagements', 'engagements'),
    metric('reposts', 'retweets'),
    metric('comments', 'replies'),
    metric('likes', 'likes'),
    metric('profile-visits', 'user profile clicks'),
    metric('link-clicks', 'url clicks'),
    metric('hashtag-clicks', 'hashtag clicks'),
    metric('detail-expands', 'detail expands'),
    metric('permalink-clicks', 'permalink clicks'),
    metric('app-opens', 'app opens'),
    metric('app-installs', 'app installs'),
    metric('new-followers', 'follows'),
    metric('media-views', 'media views'),
  ],
  // Media engagements are among the engagements.
  ignored: ['engagement rate', 'email tweet', 'dial phone', 'media engagements'],
};

export default [account, content, video, legacy];
