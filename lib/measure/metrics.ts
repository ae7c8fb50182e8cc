import type { NetworkId } from '../domain/network-id';

export type MetricUnit = 'count' | 'people' | 'amount' | 'hours' | 'seconds' | 'share' | 'money';

export interface Metric {
  unit: MetricUnit;
  /** What a share is a share of. */
  denominator?: MetricId;
  /** Which way is better. Of what is neither, such as a post's length, it is `none`. */
  direction: 'up' | 'down' | 'none';
  /** Whether values of several days or posts may be added up. */
  summable: boolean;
  /** Counted once per person and period, so that two periods' values share people. */
  deduplicated: boolean;
  /** What a negative value means is known: more were lost than won. */
  signed?: true;
}

const counted = { unit: 'count', direction: 'up', summable: true, deduplicated: false } as const;
const people = { unit: 'people', direction: 'up', summable: false, deduplicated: true } as const;
const level = { unit: 'people', direction: 'up', summable: false, deduplicated: false } as const;
const share = { unit: 'share', direction: 'up', summable: false, deduplicated: false } as const;
const amount = { ...counted, unit: 'amount' } as const;

const TABLE = {
  views: counted,
  impressions: counted,
  'thumbnail-impressions': counted,
  'ad-impressions': { ...counted, direction: 'none' },
  'video-views': counted,
  'media-views': counted,
  'video-views-3s': counted,
  'video-views-1min': counted,
  'off-site-views': counted,
  'page-views': counted,

  reach: people,
  'unique-impressions': people,
  viewers: people,
  'new-viewers': people,
  'returning-viewers': people,
  'unique-visitors': people,
  'engaged-people': people,
  users: people,
  'new-users': people,
  'active-users': people,
  // Google counts a person once a day and kind of device.
  'profile-viewers': people,

  engagements: counted,
  interactions: counted,
  likes: counted,
  dislikes: { ...counted, direction: 'down' },
  reactions: counted,
  'reactions-comments-shares': counted,
  comments: counted,
  shares: counted,
  reposts: counted,
  saves: counted,
  bookmarks: counted,
  clicks: counted,
  'link-clicks': counted,
  'other-clicks': counted,
  'hashtag-clicks': counted,
  'permalink-clicks': counted,
  'detail-expands': counted,
  'profile-visits': counted,
  'posts-created': { ...counted, direction: 'none' },
  'app-opens': counted,
  'app-installs': counted,

  followers: level,
  'active-followers': level,
  'new-followers': { ...counted, unit: 'people' },
  'lost-followers': { ...counted, unit: 'people', direction: 'down' },
  'net-followers': { ...counted, unit: 'people', signed: true },

  'phone-clicks': counted,
  leads: counted,
  calls: counted,
  messages: counted,
  bookings: counted,
  directions: counted,
  'website-clicks': counted,
  'food-orders': counted,
  'menu-clicks': counted,

  sessions: counted,
  'engaged-sessions': counted,
  events: counted,
  // Shared out between channels, so parts of one are possible.
  'key-events': amount,
  conversions: amount,
  revenue: { ...amount, unit: 'money' },
  earnings: { ...amount, unit: 'money' },

  'watch-time': { ...amount, unit: 'hours' },
  'average-watch-time': { ...share, unit: 'seconds' },
  duration: { ...share, unit: 'seconds', direction: 'none' },

  'audience-share': { ...share, direction: 'none', denominator: 'followers' },
  'thumbnail-click-through-rate': { ...share, denominator: 'thumbnail-impressions' },
  'impressions-click-through-rate': { ...share, denominator: 'impressions' },
  'click-through-rate': { ...share, denominator: 'impressions' },
  'engagement-rate': { ...share, denominator: 'impressions' },
} as const satisfies Record<string, Omit<Metric, 'denominator'> & { denominator?: string }>;

export type MetricId = keyof typeof TABLE;

/** What is known of every metric that an export brings along. */
export const METRICS: Readonly<Record<MetricId, Metric>> = TABLE;

export const isMetricId = (id: string): id is MetricId => Object.hasOwn(TABLE, id);

/** A change of what a network counts. The two series are shown beside each other and never as one. */
export interface DefinitionChange {
  id: string;
  networks: readonly NetworkId[];
  before: MetricId;
  after: MetricId;
  /** The year from which exports carry the new metric. Nobody has said on which day. */
  year: number;
  /** The years of the real export files whose columns say so. */
  readIn: readonly number[];
}

export const SERIES_BREAKS: readonly DefinitionChange[] = [
  {
    id: 'meta-views',
    networks: ['instagram', 'facebook'],
    before: 'impressions',
    after: 'views',
    year: 2025,
    readIn: [2025, 2026],
  },
  {
    id: 'youtube-thumbnail-impressions',
    networks: ['youtube'],
    before: 'impressions',
    after: 'thumbnail-impressions',
    year: 2026,
    readIn: [2026],
  },
  {
    id: 'youtube-thumbnail-rate',
    networks: ['youtube'],
    before: 'impressions-click-through-rate',
    after: 'thumbnail-click-through-rate',
    year: 2026,
    readIn: [2026],
  },
];
