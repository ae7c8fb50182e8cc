import type { PlannedBreak } from '../domain/planned-break';
import type { Cadence } from '../domain/task';
import { breakDays } from './working-weeks';

/** A Monday. Counting pairs of weeks from it, not by week number, survives years of 53 weeks. */
const FIRST_MONDAY = Temporal.PlainDate.from('2024-01-01');

/**
 * When the period that counts at `now` began: the ISO week (from Monday), a fixed pair of ISO weeks, the month
 * or the quarter, in the time zone of `now`. `undefined` for `once`, which never comes due again. A period that
 * lies in a planned break for the most part asks for nothing, so the one before it still counts.
 */
export function periodStart(
  cadence: Cadence,
  now: Temporal.ZonedDateTime,
  breaks: readonly PlannedBreak[] = [],
): Temporal.ZonedDateTime | undefined {
  const byBreaks = found.get(now) ?? new WeakMap<readonly PlannedBreak[], Starts>();
  found.set(now, byBreaks);
  const starts: Starts = byBreaks.get(breaks) ?? new Map();
  byBreaks.set(breaks, starts);
  if (starts.has(cadence)) return starts.get(cadence);
  let day = firstDay(cadence, now.toPlainDate());
  while (day && isBreak(cadence, day, breaks)) day = firstDay(cadence, day.subtract({ days: 1 }));
  // Without a time of day this is the first moment of that day, also where clocks skip midnight.
  const start = day?.toZonedDateTime(now.timeZoneId);
  starts.set(cadence, start);
  return start;
}

/** Every task of a brand asks for one of five periods, at one moment. A list of breaks is never changed, only replaced. */
type Starts = Map<Cadence, Temporal.ZonedDateTime | undefined>;
const found = new WeakMap<Temporal.ZonedDateTime, WeakMap<readonly PlannedBreak[], Starts>>();

function isBreak(
  cadence: Cadence,
  first: Temporal.PlainDate,
  breaks: readonly PlannedBreak[],
): boolean {
  if (breaks.length === 0) return false;
  const next = first.add(LENGTHS[cadence]);
  const days = first.until(next, { largestUnit: 'day' }).days;
  return breakDays(breaks, first, next.subtract({ days: 1 })) > days / 2;
}

const LENGTHS: Readonly<Record<Cadence, Temporal.DurationLike>> = {
  once: {},
  weekly: { weeks: 1 },
  biweekly: { weeks: 2 },
  monthly: { months: 1 },
  quarterly: { months: 3 },
};

function firstDay(cadence: Cadence, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  switch (cadence) {
    case 'once':
      return undefined;
    case 'weekly':
      return today.subtract({ days: today.dayOfWeek - 1 });
    case 'biweekly': {
      const days = FIRST_MONDAY.until(today, { largestUnit: 'day' }).days;
      return FIRST_MONDAY.add({ days: Math.floor(days / 14) * 14 });
    }
    case 'monthly':
      return today.with({ day: 1 });
    case 'quarterly':
      return today.with({ day: 1, month: today.month - ((today.month - 1) % 3) });
  }
}

/** Names the period of a cadence that a day lies in. What is done once has one period for each day. */
export const periodKey = (cadence: Cadence, day: string): string =>
  // A day begins with its month; the others need the calendar.
  cadence === 'monthly'
    ? day.slice(0, 'YYYY-MM'.length)
    : (firstDay(cadence, Temporal.PlainDate.from(day))?.toString() ?? day);
