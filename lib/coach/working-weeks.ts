import type { BrandFacts } from '../domain/brand-facts';
import { dayIn, type Week, weekOf } from '../domain/calendar';
import type { PlannedBreak } from '../domain/planned-break';
import { firstDayOf, sundayOf, weekBefore } from './by-week';

/** A week with fewer days of break than this is a working week. */
const DAYS_OF_A_BREAK_WEEK = 4;

/** Days from `first` to `last`, both included, that lie in a planned break. */
export function breakDays(
  breaks: readonly PlannedBreak[],
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): number {
  if (breaks.length === 0) return 0;
  return daysOff(breaks, first.toString(), last.toString());
}

const DAY = 24 * 60 * 60 * 1000;
const numberOf = (day: string): number => Date.parse(day) / DAY;

function daysOff(breaks: readonly PlannedBreak[], first: string, last: string): number {
  const within = breaks
    .filter(({ from, to }) => from <= to && from <= last && to >= first)
    .map(({ from, to }) => [numberOf(from < first ? first : from), numberOf(to > last ? last : to)])
    .toSorted(([a = 0], [b = 0]) => a - b);
  let days = 0;
  let counted = -Infinity;
  // Breaks may overlap; a day in two of them is one day.
  for (const [from = 0, to = 0] of within) {
    const start = Math.max(from, counted + 1);
    if (to < start) continue;
    days += to - start + 1;
    counted = to;
  }
  return days;
}

export function isWorkingWeek(breaks: readonly PlannedBreak[], week: Week): boolean {
  if (breaks.length === 0) return true;
  return daysOff(breaks, firstDayOf(week), sundayOf(week)) < DAYS_OF_A_BREAK_WEEK;
}

/** When the brand first began to post to a plan, as far as is known: an instant, or nothing in stage 1. */
function managedSince({ brand, moves }: BrandFacts): string | undefined {
  if (brand.declared !== 'starting') return brand.createdAt;
  const first = moves
    .filter(({ to }) => to >= 2)
    .map(({ at }) => at)
    .toSorted()[0];
  return first ?? (brand.stage >= 2 ? brand.stageSince : undefined);
}

/**
 * The last whole working weeks before `now`, oldest first, at most `count`. Weeks of a planned break are left
 * out, the week that is not over yet as well, and so is the week in which the plan began unless on its Monday.
 */
export function lastWorkingWeeks(
  facts: BrandFacts,
  now: Temporal.ZonedDateTime,
  count: number,
): readonly Week[] {
  const since = managedSince(facts);
  if (since === undefined) return [];
  const began = dayIn(since, now.timeZoneId);
  const firstWeek = weekOf(began.dayOfWeek === 1 ? began : began.add({ weeks: 1 }));
  const weeks: Week[] = [];
  let week = weekBefore(weekOf(now.toPlainDate()));
  while (weeks.length < count && week >= firstWeek) {
    if (isWorkingWeek(facts.breaks, week)) weeks.unshift(week);
    week = weekBefore(week);
  }
  return weeks;
}

/** Whether nothing is asked for at a day: it lies in a planned break, or the better part of its week does. */
export const isOff = (breaks: readonly PlannedBreak[], day: Temporal.PlainDate): boolean =>
  breaks.some(({ from, to }) => from <= day.toString() && day.toString() <= to) ||
  !isWorkingWeek(breaks, weekOf(day));
