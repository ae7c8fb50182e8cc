import { addWeeks, type Week, weekOfDay } from './calendar';
import { BRAND_METRICS, type Metric, type Snapshot } from './snapshot';

export type BrandMetric = (typeof BRAND_METRICS)[number];

const isOfBrand = (metric: Metric): metric is BrandMetric =>
  (BRAND_METRICS as readonly Metric[]).includes(metric);

export interface WeekFollowers {
  value: number;
  /** The day of the week's last count. */
  day: string;
  /** Against the week before; missing unless that one is recorded as well. */
  change?: number;
}

/** What is recorded of one ISO week. What is missing is not known. */
export interface RecordedWeek {
  week: Week;
  /** By account id. */
  followers: Readonly<Record<string, WeekFollowers>>;
  counts: Readonly<Partial<Record<BrandMetric, number>>>;
}

/**
 * The weekly numbers of a brand by ISO week, newest first: followers, and the brand's own counts. Weeks without one are
 * left out.
 */
export function recordedWeeks(snapshots: readonly Snapshot[]): readonly RecordedWeek[] {
  const weekly = snapshots.filter(({ metric }) => metric === 'followers' || isOfBrand(metric));
  const byWeek = Map.groupBy(weekly, ({ day }) => weekOfDay(day));
  const weeks = [...byWeek].map(([week, rows]) => ({ week, ...lastOf(rows) }));
  const known = new Map(weeks.map((one) => [one.week, one]));
  return weeks
    .toSorted((a, b) => (a.week < b.week ? 1 : -1))
    .map(({ week, followers, counts }) => {
      const before = known.get(addWeeks(week, -1))?.followers;
      const changed = Object.entries(followers).map(([id, now]) => {
        const was = before?.[id];
        return [id, was ? { ...now, change: now.value - was.value } : now] as const;
      });
      return { week, followers: Object.fromEntries(changed), counts };
    });
}

/** The last number of each kind: a week's level is the one it ends with. */
function lastOf(rows: readonly Snapshot[]): Pick<RecordedWeek, 'counts'> & {
  followers: Record<string, WeekFollowers>;
} {
  const followers: Record<string, WeekFollowers> = {};
  const counts: Partial<Record<BrandMetric, number>> = {};
  for (const { accountId, metric, day, value } of rows.toSorted((a, b) =>
    a.day < b.day ? -1 : 1,
  )) {
    if (metric === 'followers') followers[accountId] = { value, day };
    else if (isOfBrand(metric)) counts[metric] = value;
  }
  return { followers, counts };
}

/** The count of an account on exactly that day. */
export const followersOn = (
  snapshots: readonly Snapshot[],
  accountId: string,
  day: string,
): number | undefined =>
  snapshots.find(
    (row) => row.accountId === accountId && row.metric === 'followers' && row.day === day,
  )?.value;

/** The last count of an account before that day. */
export const followersBefore = (
  snapshots: readonly Snapshot[],
  accountId: string,
  day: string,
): Snapshot | undefined =>
  snapshots
    .filter((row) => row.accountId === accountId && row.metric === 'followers' && row.day < day)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
