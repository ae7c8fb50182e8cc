import { metric, type TableFormat } from '../define-format';

/** TikTok Business Suite: whole dates, and "NAN" or "--" where there is no value. */
const overview: TableFormat = {
  id: 'tiktok-business-overview',
  network: 'tiktok',
  rowIs: 'day',
  signature: [['Date'], ['Video views'], ['Reached audience'], ['Net growth']],
  fields: { date: ['Date'] },
  metrics: [
    metric('video-views', 'Video views'),
    metric('reach', 'Reached audience'),
    metric('profile-visits', 'Profile views'),
    metric('likes', 'Likes'),
    metric('shares', 'Shares'),
    metric('comments', 'Comments'),
    metric('phone-clicks', 'Phone number clicks'),
    metric('leads', 'Leads submission'),
    metric('net-followers', 'Net growth'),
    metric('new-followers', 'New followers'),
    metric('lost-followers', 'Lost followers'),
  ],
};

const audience: TableFormat = {
  id: 'tiktok-business-audience',
  network: 'tiktok',
  rowIs: 'day',
  signature: [['Date'], ['New followers'], ['Total followers'], ['Engaged audience']],
  fields: { date: ['Date'] },
  metrics: [
    metric('new-followers', 'New followers'),
    metric('followers', 'Total followers'),
    metric('reach', 'Reached audience'),
    metric('engaged-people', 'Engaged audience'),
  ],
};

const videos: TableFormat = {
  id: 'tiktok-business-videos',
  network: 'tiktok',
  rowIs: 'post',
  signature: [['Video link'], ['Post time'], ['Video views'], ['Add to Favorites']],
  fields: { permalink: ['Video link'], publishedAt: ['Post time'] },
  idInLink: /\/(?:video|photo)\/(\d+)/,
  covers: 'lifetime',
  metrics: [
    metric('video-views', 'Video views'),
    metric('likes', 'Likes'),
    metric('comments', 'Comments'),
    metric('shares', 'Shares'),
    metric('saves', 'Add to Favorites'),
  ],
  ignored: ['Video title'],
};

export default [overview, audience, videos];
