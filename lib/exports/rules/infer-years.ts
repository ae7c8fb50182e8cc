import { calendarDay } from './calendar-day';

export interface MonthDay {
  month: number;
  day: number;
}

/** The last day with this name up to `limit`. 29 February goes back to a leap year. */
export function lastBefore({ month, day }: MonthDay, limit: string): string | undefined {
  const year = Number(limit.slice(0, 4));
  for (let back = 0; back <= 8; back += 1) {
    const found = calendarDay(year - back, month, day);
    if (found !== undefined && found <= limit) return found;
  }
  return undefined;
}

const order = ({ month, day }: MonthDay): number => month * 31 + day;

/** How often the calendar starts again between neighbours. */
const wraps = (days: readonly MonthDay[]): number =>
  days.filter((day, index) => {
    const before = days[index - 1];
    return before !== undefined && order(day) < order(before);
  }).length;

/** A year has 28 posts or days in most files. One that starts again more often is not in order. */
const inOrder = (count: number, starts: number): boolean => starts <= 1 || starts * 28 <= count;

/**
 * Gives days without a year their years, backwards from `newest`, the last day that they may be: in a file in order of
 * time, each is the last such day up to its newer neighbour. A file in no order can only be taken to reach back less
 * than a year.
 */
export function inferYears(days: readonly MonthDay[], newest: string): (string | undefined)[] {
  const backwards = days.toReversed();
  const [up, down] = [wraps(days), wraps(backwards)];
  const newestFirst = down < up;
  const isSorted = inOrder(days.length, Math.min(up, down));
  const found: (string | undefined)[] = [];
  let limit = newest;
  for (const day of newestFirst ? days : backwards) {
    const dated = lastBefore(day, limit);
    found.push(dated);
    if (isSorted && dated !== undefined) limit = dated;
  }
  return newestFirst ? found : found.toReversed();
}
