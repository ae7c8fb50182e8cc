import type { MetricUnit } from './metrics';

/** Why a number may not be added up. */
export type NoSum = 'people' | 'share' | 'single' | 'level' | 'ratio';

/** A number that no file brings along: counted by the user, read from a page, or worked out here. */
export interface OwnMetric {
  unit: MetricUnit;
  direction: 'up' | 'down' | 'none';
  noSum?: NoSum;
  source: 'counted' | 'typed' | 'worked-out';
}

const week = { unit: 'count', direction: 'up', source: 'counted' } as const;
const level = { direction: 'none', noSum: 'level', source: 'typed' } as const;

const TABLE = {
  enquiries: week,
  orders: week,
  visits: week,
  following: { ...level, unit: 'people' },
  posts: { ...level, unit: 'count' },
  'profile-likes': { ...level, unit: 'count', direction: 'up' },
  roi: { unit: 'share', direction: 'up', noSum: 'share', source: 'worked-out' },
  cpa: { unit: 'money', direction: 'down', noSum: 'ratio', source: 'worked-out' },
  'break-even': { unit: 'count', direction: 'down', noSum: 'ratio', source: 'worked-out' },
} as const satisfies Record<string, OwnMetric>;

export type OwnMetricId = keyof typeof TABLE;

export const OWN_METRICS: Readonly<Record<OwnMetricId, OwnMetric>> = TABLE;
