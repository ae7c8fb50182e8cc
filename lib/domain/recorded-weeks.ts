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
  /** A page showed one of the two rounded, so that the change is no exact one. */
  about?: true;
}

/** What is recorded of one ISO week. What is missing is not known. */
export interface RecordedWeek {
  week: Week;
  /** By account id. */
  followers: Readonly<Record<string, WeekFollowers>>;
  counts: Readonly<Partial<Record<BrandMetric, number>>>;
  /** The last number of each kind as it is stored, other counts of accounts included. */
  rows: readonly Snapshot[];
}

/** Whether what is asked for each week is there: followers, or one of the brand's own counts. */
export const hasWeekly = ({ followers, counts }: RecordedWeek): boolean =>
  Object.keys(followers).length + Object.keys(counts).length > 0;

/** The recorded numbers of a brand by ISO week, newest first. Weeks without one are left out. */
export function recordedWeeks(snapshots: readonly Snapshot[]): readonly RecordedWeek[] {
  const byWeek = Map.groupBy(snapshots, ({ day }) => weekOfDay(day));
  const weeks = [...byWeek].map(([week, rows]) => ({ week, rows: lastOf(rows) }));
  const known = new Map(weeks.map(({ week, rows }) => [week, rows]));
  return weeks
    .toSorted((a, b) => (a.week < b.week ? 1 : -1))
    .map(({ week, rows }) => {
      const before = known.get(addWeeks(week, -1)) ?? [];
      const followers = rows.filter(({ metric }) => metric === 'followers');
      return {
        week,
        followers: Object.fromEntries(
          followers.map((now) => [now.accountId, withChange(now, before)]),
        ),
        counts: Object.fromEntries(
          rows.flatMap(({ metric, value }) => (isOfBrand(metric) ? [[metric, value]] : [])),
        ),
        rows,
      };
    });
}

/** The last number of each kind: a week's level is the one it ends with. */
function lastOf(rows: readonly Snapshot[]): readonly Snapshot[] {
  const inOrder = rows.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return [...new Map(inOrder.map((row) => [`${row.accountId} ${row.metric}`, row])).values()];
}

function withChange(now: Snapshot, before: readonly Snapshot[]): WeekFollowers {
  const was = before.find(
    ({ accountId, metric }) => accountId === now.accountId && metric === 'followers',
  );
  return {
    value: now.value,
    day: now.day,
    ...(was && { change: now.value - was.value }),
    ...(was && (was.range ?? now.range) && { about: true }),
  };
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
