import { metric, percent, type TableFormat } from '../define-format';

/**
 * YouTube Studio > Analytics > Advanced mode > Export. The user chooses the dimension, which is the first column, and
 * the metrics. The first row sums up the others.
 */
const METRIC_COLUMNS = [
  metric('views', 'Views', 'Görüntüleme', 'Görüntülemeler'),
  metric('watch-time', 'Watch time (hours)', 'İzlenme süresi (saat)'),
  metric('net-followers', 'Subscribers', 'Aboneler'),
  metric('impressions', 'Impressions', 'Gösterimler'),
  percent(
    'impressions-click-through-rate',
    'Impressions click-through rate (%)',
    'Gösterim tıklama oranı (%)',
  ),
  metric('thumbnail-impressions', 'Thumbnail impressions'),
  percent('thumbnail-click-through-rate', 'Thumbnail click-through rate (%)'),
  metric('likes', 'Likes'),
  metric('dislikes', 'Dislikes'),
  metric('comments', 'Comments added'),
  metric('shares', 'Shares'),
  metric('new-viewers', 'New viewers'),
  metric('returning-viewers', 'Returning viewers'),
  metric('viewers', 'Unique viewers'),
  metric('average-watch-time', 'Average view duration'),
];

const DATE = ['Date', 'Tarih'];
const DIMENSIONS = [
  'Traffic source',
  'Geography',
  'Cities',
  'Device type',
  'Viewer age',
  'Viewer gender',
];
/** Cities are told by ids, with their names beside them. */
const CITY_NAME = ['City name'];
const CONTENT = ['Content', 'Video', 'İçerik'];
const PUBLISHED = ['Video publish time', 'Videonun yayınlanma tarihi'];
const VIEWS = ['Views', 'Görüntüleme', 'Görüntülemeler'];
const WATCH_TIME = ['Watch time (hours)', 'İzlenme süresi (saat)'];
const TOTALS = ['Total', 'Toplam'];

const VIDEO_FIELDS = {
  id: CONTENT,
  title: ['Video title', 'Video başlığı'],
  publishedAt: PUBLISHED,
};

const VIDEO_METRICS = [metric('duration', 'Duration', 'Süre'), ...METRIC_COLUMNS];

const videos: TableFormat = {
  id: 'youtube-videos',
  network: 'youtube',
  rowIs: 'post',
  signature: [CONTENT, [...PUBLISHED, ...WATCH_TIME]],
  fields: VIDEO_FIELDS,
  metrics: VIDEO_METRICS,
  totals: TOTALS,
  covers: 'period',
};

/** "Chart data": the days of the videos that were shown in the chart. */
const chart: TableFormat = {
  ...videos,
  id: 'youtube-chart',
  signature: [DATE, CONTENT, VIEWS],
  fields: { ...VIDEO_FIELDS, date: DATE },
};

/** "Totals": exactly these two columns, because half of all tables have a date and views. */
const totals: TableFormat = {
  id: 'youtube-totals',
  network: 'youtube',
  rowIs: 'day',
  signature: [DATE, VIEWS],
  exact: true,
  fields: { date: DATE },
  metrics: [metric('views', ...VIEWS)],
  totals: TOTALS,
};

const days: TableFormat = {
  id: 'youtube-days',
  network: 'youtube',
  rowIs: 'day',
  signature: [DATE, WATCH_TIME],
  fields: { date: DATE },
  metrics: METRIC_COLUMNS,
  totals: TOTALS,
};

/** "Chart data" of another dimension than content. */
const partsByDay: TableFormat = {
  id: 'youtube-parts-by-day',
  network: 'youtube',
  rowIs: 'part',
  signature: [DATE, DIMENSIONS, [...VIEWS, ...WATCH_TIME]],
  fields: { date: DATE, part: DIMENSIONS, partName: CITY_NAME },
  metrics: METRIC_COLUMNS,
  totals: TOTALS,
};

/** Any other dimension, such as geography or traffic source. */
const parts: TableFormat = {
  id: 'youtube-parts',
  network: 'youtube',
  rowIs: 'part',
  signature: [VIEWS, WATCH_TIME],
  fields: { partName: CITY_NAME },
  metrics: METRIC_COLUMNS,
  totals: TOTALS,
  undated: 'period',
};

export default [videos, chart, totals, days, partsByDay, parts];
