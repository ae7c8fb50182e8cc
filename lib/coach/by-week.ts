import * as calendar from '../domain/calendar';
import type { Week } from '../domain/calendar';
import type { AccountFact } from '../domain/account-fact';
import type { Slot } from '../domain/slot';
import type { Snapshot } from '../domain/snapshot';
import type { TaskState } from '../domain/task-state';

/**
 * Facts by the week they lie in. Judging asks the same lists about the same few weeks again and again, so each list
 * is gone through once, for as long as it lives. Lists of facts are never changed, only replaced.
 */
export const once = <L extends object, T>(build: (list: L) => T): ((list: L) => T) => {
  const built = new WeakMap<L, T>();
  return (list) => {
    const known = built.get(list);
    if (known !== undefined) return known;
    const found = build(list);
    built.set(list, found);
    return found;
  };
};

/** Calendar arithmetic is the costly part, and there are only so many days and weeks in a few years. */
const known = <T>(work: (of: string) => T): ((of: string) => T) => {
  const found = new Map<string, T>();
  return (of) => {
    const before = found.get(of);
    if (before !== undefined) return before;
    const now = work(of);
    found.set(of, now);
    return now;
  };
};

export const weekOfDay = known(calendar.weekOfDay);
const before = known((week): Week => calendar.addWeeks(week, -1));
export const weekBefore = (week: Week): Week => before(week);
/** The weeks before a week, the nearest first. */
export function weeksBefore(week: Week, count: number): Week[] {
  const weeks: Week[] = [];
  for (let one = before(week); weeks.length < count; one = before(one)) weeks.push(one);
  return weeks;
}
const sunday = known((week) => calendar.mondayOf(week).add({ days: 6 }).toString());
/** The last day of a week, `YYYY-MM-DD`. */
export const sundayOf = (week: Week): string => sunday(week);
const DAY = 24 * 60 * 60 * 1000;
/** The day from which days are counted where they are wanted as numbers. */
export const EPOCH = '1970-01-01';
const dayNumber = known((day) => Date.parse(day) / DAY);
/** Whole days from one day to another, `YYYY-MM-DD`; negative where the second is the earlier. */
export const daysBetween = (first: string, second: string): number =>
  dayNumber(second) - dayNumber(first);
const monday = known((week) => calendar.mondayOf(week).toString());
/** The first day of a week, `YYYY-MM-DD`. */
export const firstDayOf = (week: Week): string => monday(week);

export const postsByWeek = once((slots: readonly Slot[]) =>
  Map.groupBy(
    slots.filter(({ doneOn }) => doneOn !== undefined),
    ({ doneOn = '' }) => weekOfDay(doneOn),
  ),
);

export const planByWeek = once((slots: readonly Slot[]) => Map.groupBy(slots, ({ week }) => week));

export const numbersByWeek = once((snapshots: readonly Snapshot[]) =>
  Map.groupBy(snapshots, ({ day }) => weekOfDay(day)),
);

/** In place of a task's id: any of them. */
export const ANY = '';

/** The weeks in which each task was done. */
export const weeksByTask = once((states: readonly TaskState[]) => {
  const any = new Set<Week>();
  const weeks = new Map([[ANY, any]]);
  for (const { taskId, doneOn } of states) {
    const own = weeks.get(taskId) ?? new Set<Week>();
    weeks.set(taskId, own);
    for (const day of doneOn) {
      own.add(weekOfDay(day));
      any.add(weekOfDay(day));
    }
  }
  return weeks;
});

/** The weeks in which lines were written, by the clock of a time zone. */
export const weeksOfLines = once((lines: readonly { at: string }[]) =>
  known((timeZone): ReadonlySet<Week> => new Set(lines.map(({ at }) => weekAt(at, timeZone)))),
);

/** The weeks in which the user set up an account by their own word. */
export const weeksOfSetUp = once((facts: readonly AccountFact[]) =>
  known(
    (timeZone): ReadonlySet<Week> =>
      new Set(
        facts.flatMap(({ at, source }) => (source === 'declared' ? [weekAt(at, timeZone)] : [])),
      ),
  ),
);

/** The weeks in which numbers of posts were noted. */
export const weeksMeasured = once(
  (slots: readonly Slot[]): ReadonlySet<Week> =>
    new Set(slots.flatMap(({ numbers }) => (numbers ? [weekOfDay(numbers.on)] : []))),
);

const weekAt = (at: string, timeZone: string): Week =>
  weekOfDay(calendar.dayIn(at, timeZone).toString());
