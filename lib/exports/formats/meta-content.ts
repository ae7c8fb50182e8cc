import { metric, type TableFormat } from '../define-format';
import type { PostKind } from '../export-reading';

/**
 * Meta Business Suite > Insights > Content > Export. One row per post with the totals of its life, or per post and day.
 * The order of the columns changes from download to download, and the user chooses most of them.
 */
const KINDS: Readonly<Record<string, PostKind>> = {
  'ig reel': 'video',
  'ig image': 'image',
  'ig carousel': 'carousel',
  'ig story': 'story',
  photos: 'image',
  photo: 'image',
  videos: 'video',
  video: 'video',
  reels: 'video',
  reel: 'video',
  links: 'link',
  link: 'link',
  text: 'text',
  status: 'text',
  story: 'story',
  stories: 'story',
  live: 'live',
};

const SHARED = {
  rowIs: 'post',
  kinds: KINDS,
  dateOrder: 'mdy',
  covers: 'lifetime',
} as const;

const FIELDS = {
  id: ['Post ID'],
  date: ['Date', 'Tarih'],
  publishedAt: ['Publish time', 'Yayınlanma tarihi'],
  permalink: ['Permalink'],
  kind: ['Post type'],
};

const COUNTS = [
  metric('views', 'Views', 'Görüntülemeler'),
  metric('impressions', 'Impressions', 'Gösterimler'),
  metric('reach', 'Reach', 'Erişim'),
  metric('comments', 'Comments'),
  metric('shares', 'Shares'),
  metric('duration', 'Duration (sec)'),
];

const TEXTS = ['Description', 'Açıklama', 'Title', 'Başlık', 'Data comment'];

const instagram: TableFormat = {
  ...SHARED,
  id: 'meta-content-instagram',
  network: 'instagram',
  signature: [['Post ID'], ['Account ID', 'Account username'], ['Permalink'], ['Post type']],
  fields: {
    ...FIELDS,
    accountId: ['Account ID'],
    accountHandle: ['Account username'],
    accountName: ['Account name'],
  },
  metrics: [
    ...COUNTS,
    metric('likes', 'Likes'),
    metric('saves', 'Saves'),
    metric('new-followers', 'Follows'),
  ],
  ignored: TEXTS,
};

const facebook: TableFormat = {
  ...SHARED,
  id: 'meta-content-facebook',
  network: 'facebook',
  signature: [['Post ID'], ['Page ID', 'Page name'], ['Permalink'], ['Post type']],
  fields: { ...FIELDS, accountId: ['Page ID'], accountName: ['Page name'] },
  metrics: [
    ...COUNTS,
    metric('reactions', 'Reactions'),
    metric('reactions-comments-shares', 'Reactions, Comments and Shares'),
    metric('clicks', 'Total clicks'),
    metric('link-clicks', 'Link Clicks'),
    metric('other-clicks', 'Other Clicks'),
    metric('video-views-3s', '3-second video views'),
    metric('video-views-1min', '1-minute video views'),
    { metric: 'watch-time', names: ['Seconds viewed'], per: 3600 },
    metric('average-watch-time', 'Average Seconds viewed'),
    metric('earnings', 'Estimated earnings'),
    metric('ad-impressions', 'Ad impressions'),
  ],
  ignored: [
    ...TEXTS,
    'Caption type',
    'Is crosspost',
    'Is share',
    'Languages',
    'Custom labels',
    'Funded content status',
    'Reach from Organic posts',
    'Reach from Boosted posts',
    'Matched Audience Targeting Consumption (Photo Click)',
  ],
};

/** In Turkish the few columns that are known are the same for both networks, so that the user has to say which. */
const turkish: TableFormat = {
  ...SHARED,
  id: 'meta-content-turkish',
  networks: ['instagram', 'facebook'],
  signature: [['ID'], ['Yayınlanma tarihi'], ['Erişim', 'Görüntülemeler', 'Gösterimler']],
  fields: { ...FIELDS, id: ['ID'] },
  metrics: COUNTS,
  ignored: TEXTS,
};

export default [instagram, facebook, turkish];
