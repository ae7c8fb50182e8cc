import { metric, type TableFormat } from '../define-format';

/**
 * TikTok Studio > Analytics > Download: a zip of small tables. Headers stay English while the dates follow the
 * interface, and have no year.
 */
const SHARED = {
  network: 'tiktok',
  handleInName: /^[A-Z][A-Za-z]+_(?:[\d-]+_){0,2}([\w.]+)\.zip$/,
} as const;

const overview: TableFormat = {
  ...SHARED,
  id: 'tiktok-overview',
  rowIs: 'day',
  signature: [['Date'], ['Video Views'], ['Profile Views'], ['Likes']],
  fields: { date: ['Date'] },
  metrics: [
    metric('video-views', 'Video Views'),
    metric('profile-visits', 'Profile Views'),
    metric('likes', 'Likes'),
    metric('comments', 'Comments'),
    metric('shares', 'Shares'),
  ],
};

const content: TableFormat = {
  ...SHARED,
  id: 'tiktok-content',
  rowIs: 'post',
  signature: [['Video link'], ['Post time'], ['Total views']],
  fields: { permalink: ['Video link'], publishedAt: ['Post time'] },
  idInLink: /\/(?:video|photo)\/(\d+)/,
  covers: 'lifetime',
  metrics: [
    metric('video-views', 'Total views'),
    metric('likes', 'Total likes'),
    metric('comments', 'Total comments'),
    metric('shares', 'Total shares'),
  ],
  // The title is the caption, and "Time" is the day of the export without its year.
  ignored: ['Time', 'Video title'],
};

const followers: TableFormat = {
  ...SHARED,
  id: 'tiktok-followers',
  rowIs: 'day',
  signature: [['Date'], ['Followers'], ['Difference in followers from previous day']],
  fields: { date: ['Date'] },
  metrics: [
    metric('followers', 'Followers'),
    metric('net-followers', 'Difference in followers from previous day'),
  ],
};

const viewers: TableFormat = {
  ...SHARED,
  id: 'tiktok-viewers',
  rowIs: 'day',
  signature: [['Date'], ['Total Viewers'], ['New Viewers']],
  fields: { date: ['Date'] },
  metrics: [
    metric('viewers', 'Total Viewers'),
    metric('new-viewers', 'New Viewers'),
    metric('returning-viewers', 'Returning Viewers'),
  ],
};

const activity: TableFormat = {
  ...SHARED,
  id: 'tiktok-activity',
  rowIs: 'part',
  signature: [['Date'], ['Hour'], ['Active followers']],
  fields: { date: ['Date'], part: ['Hour'] },
  part: 'hour',
  metrics: [metric('active-followers', 'Active followers')],
  fillsNewestDay: true,
};

const gender: TableFormat = {
  ...SHARED,
  id: 'tiktok-gender',
  rowIs: 'part',
  signature: [['Gender'], ['Distribution']],
  fields: { part: ['Gender'] },
  part: 'gender',
  metrics: [metric('audience-share', 'Distribution')],
  undated: 'as-of',
};

const territories: TableFormat = {
  ...SHARED,
  id: 'tiktok-territories',
  rowIs: 'part',
  signature: [['Top territories'], ['Distribution']],
  fields: { part: ['Top territories'] },
  part: 'country',
  metrics: [metric('audience-share', 'Distribution')],
  undated: 'as-of',
};

export default [overview, content, followers, viewers, activity, gender, territories];
