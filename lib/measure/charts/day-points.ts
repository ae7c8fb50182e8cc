import type { DayPoint } from '../../domain/day-point';
import type { AccountMetric, Snapshot } from '../../domain/snapshot';

/** One account's numbers of one kind as points of a chart, oldest first. */
export const pointsOfSnapshots = (
  snapshots: readonly Snapshot[],
  accountId: string,
  metric: AccountMetric,
): readonly DayPoint[] =>
  joinPoints(
    snapshots
      .filter((one) => one.accountId === accountId && one.metric === metric)
      .map(({ day, value, source }) => ({ day, value, source })),
  );

/**
 * Points of several sources in one series, oldest first. Where two have a number of one day the earlier list wins, and
 * so does the later number within a list: what the user typed goes first.
 */
export function joinPoints(...sources: readonly (readonly DayPoint[])[]): readonly DayPoint[] {
  const byDay = new Map<string, DayPoint>();
  for (const points of sources.toReversed()) {
    for (const point of points) byDay.set(point.day, point);
  }
  return [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
