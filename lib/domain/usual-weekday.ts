import type { Snapshot } from './snapshot';

/** So many days of recording show a habit. */
const DAYS = 12;
/** A weekday is usual from so many of them on. */
const LEAST = 2;

/**
 * The weekday, 1 Monday to 7 Sunday, on which the numbers are mostly recorded, by the last days on which any were;
 * `undefined` while there is none. Of two that are as frequent it is the one that came last.
 */
export function usualWeekday(snapshots: readonly Pick<Snapshot, 'day'>[]): number | undefined {
  const days = [...new Set(snapshots.map(({ day }) => day))].toSorted().slice(-DAYS);
  const weekdays = days.map((day) => Temporal.PlainDate.from(day).dayOfWeek);
  const times = (weekday: number) => weekdays.filter((one) => one === weekday).length;
  const [usual] = weekdays.toReversed().toSorted((a, b) => times(b) - times(a));
  return usual !== undefined && times(usual) >= LEAST ? usual : undefined;
}
