import { metric, type MetricColumn, type TableFormat } from '../define-format';
import type { PostKind } from '../export-reading';
import type { MetricId } from '../../measure/metrics';

/**
 * LinkedIn Page > Analytics > Export: old-fashioned `.xls` files with a note above the header. Recent days are
 * corrected later, with negative numbers where too much was counted.
 */
const SHARED = {
  network: 'linkedin',
  dateOrder: 'mdy',
  corrections: true,
  handleInName: /^(.+?)_(?:content|followers|visitors)_\d+\.xlsx?$/,
} as const;

/** The three columns of a metric: what came by itself, what was paid for, and both. */
const threefold = (id: MetricId, name: string): MetricColumn[] => [
  metric(id, `${name} (total)`),
  { ...metric(id, `${name} (organic)`), entity: 'promotion:organic' },
  { ...metric(id, `${name} (sponsored)`), entity: 'promotion:sponsored' },
];

const content: TableFormat = {
  ...SHARED,
  id: 'linkedin-page-content',
  rowIs: 'day',
  signature: [
    ['Date'],
    ['Impressions (total)', 'Impressions (organic)'],
    ['Clicks (total)', 'Clicks (organic)'],
  ],
  fields: { date: ['Date'] },
  metrics: [
    ...threefold('impressions', 'Impressions'),
    ...threefold('unique-impressions', 'Unique impressions'),
    ...threefold('clicks', 'Clicks'),
    ...threefold('reactions', 'Reactions'),
    ...threefold('comments', 'Comments'),
    ...threefold('reposts', 'Reposts'),
    ...threefold('engagement-rate', 'Engagement rate'),
  ],
};

const KINDS: Readonly<Record<string, PostKind>> = {
  image: 'image',
  images: 'image',
  'multi image': 'carousel',
  carousel: 'carousel',
  video: 'video',
  text: 'text',
  article: 'article',
  newsletter: 'article',
  document: 'document',
  poll: 'poll',
  link: 'link',
};

const posts: TableFormat = {
  ...SHARED,
  id: 'linkedin-page-posts',
  rowIs: 'post',
  signature: [['Post link'], ['Created date'], ['Impressions']],
  fields: { permalink: ['Post link'], publishedAt: ['Created date'], kind: ['Content Type'] },
  idInLink: /(?:urn:li:(?:activity|share|ugcPost):|-activity-)(\d+)/,
  kinds: KINDS,
  covers: 'period',
  metrics: [
    metric('impressions', 'Impressions'),
    metric('video-views', 'Views (excluding off-site video views)'),
    metric('off-site-views', 'Off-site views'),
    metric('clicks', 'Clicks'),
    metric('click-through-rate', 'Click through rate (CTR)'),
    metric('likes', 'Likes'),
    metric('comments', 'Comments'),
    metric('reposts', 'Reposts'),
    metric('new-followers', 'Follows'),
    metric('engagement-rate', 'Engagement rate'),
  ],
  ignored: [
    'Post title',
    'Post type',
    'Campaign name',
    'Posted by',
    'Campaign start date',
    'Campaign end date',
    'Audience',
  ],
};

const won = (entity: string, name: string): MetricColumn => ({
  ...metric('new-followers', name),
  entity: `promotion:${entity}`,
});

/** "Total followers" are those that were won on the day, not those that there are. Who left is not told. */
const newFollowers: TableFormat = {
  ...SHARED,
  id: 'linkedin-page-followers',
  rowIs: 'day',
  signature: [['Date'], ['Organic followers'], ['Total followers']],
  fields: { date: ['Date'] },
  metrics: [
    metric('new-followers', 'Total followers'),
    won('organic', 'Organic followers'),
    won('sponsored', 'Sponsored followers'),
    won('auto-invited', 'Auto-invited followers'),
  ],
};

const DIMENSIONS = ['Location', 'Job function', 'Seniority', 'Industry', 'Company size'];

/** Who the followers are. Here "Total followers" is how many there are. */
const demographics: TableFormat = {
  ...SHARED,
  id: 'linkedin-page-demographics',
  rowIs: 'part',
  signature: [DIMENSIONS, ['Total followers']],
  exact: true,
  fields: { part: DIMENSIONS },
  metrics: [metric('followers', 'Total followers')],
  undated: 'as-of',
};

const visitorColumns = ['Total', 'Overview', 'Life', 'Jobs'].flatMap((section) =>
  ['total', 'desktop', 'mobile'].flatMap((device): MetricColumn[] => {
    const isWhole = section === 'Total' && device === 'total';
    const entity = isWhole ? {} : { entity: `section:${section.toLowerCase()}/${device}` };
    return [
      { ...metric('page-views', `${section} page views (${device})`), ...entity },
      { ...metric('unique-visitors', `${section} unique visitors (${device})`), ...entity },
    ];
  }),
);

const visitors: TableFormat = {
  ...SHARED,
  id: 'linkedin-page-visitors',
  rowIs: 'day',
  signature: [['Date'], ['Total page views (total)'], ['Total unique visitors (total)']],
  fields: { date: ['Date'] },
  metrics: visitorColumns,
};

export default [content, posts, newFollowers, demographics, visitors];
