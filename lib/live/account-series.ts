import type { Account } from '../domain/brand';
import type { Week } from '../domain/calendar';
import type { DayPoint } from '../domain/day-point';
import type { Snapshot } from '../domain/snapshot';
import { joinPoints, pointsOfSnapshots } from '../measure/charts/day-points';
import { type NetChangeView, netChangeView } from '../measure/charts/net-change-view';
import { type WeekLevel, weekLevels } from '../measure/charts/week-levels';

/** One account's followers, as its charts show them. */
export interface AccountSeries {
  account: Account;
  levels: readonly WeekLevel[];
  changes: NetChangeView;
  /** The first number: growth is counted from it. */
  baseline?: DayPoint;
}

/** The user's own counts and those of files in one series; of one day the user's own stands. */
export function accountSeries(
  account: Account,
  snapshots: readonly Snapshot[],
  currentWeek: Week,
  fromFiles: readonly DayPoint[] = [],
): AccountSeries {
  const points = joinPoints(pointsOfSnapshots(snapshots, account.id, 'followers'), fromFiles);
  const [baseline] = points;
  const levels = weekLevels(points, currentWeek);
  const changes = netChangeView(levels, currentWeek);
  return { account, levels, changes, ...(baseline && { baseline }) };
}
