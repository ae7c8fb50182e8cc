import { addWeeks, type Week } from '../domain/calendar';

/** A cumulative count, such as followers, as it stood at the end of a week. */
export interface WeekCount {
  week: Week;
  count: number;
}

/** What a week added to a count, or took away: new minus lost. */
export interface NetChange {
  week: Week;
  change: number;
}

/**
 * Weekly net changes of a cumulative count, oldest first. Each needs the count of its own week and of the week
 * before: what happened around a missing week is not known, and is never zero or spread over two weeks.
 * `currentWeek` is the one that today lies in; it is not over, so it is left out with all that is later. Of two
 * counts of one week the one that stands later in `counts` is used.
 */
export function netChanges(counts: readonly WeekCount[], currentWeek: Week): readonly NetChange[] {
  const byWeek = new Map(counts.map(({ week, count }) => [week, count]));
  return [...byWeek]
    .filter(([week]) => week < currentWeek)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([week, count]) => {
      const before = byWeek.get(addWeeks(week, -1));
      return before === undefined ? [] : [{ week, change: count - before }];
    });
}
