import type { Cadence } from '../domain/task';

/** A Monday. Counting pairs of weeks from it, not by week number, survives years of 53 weeks. */
const FIRST_MONDAY = Temporal.PlainDate.from('2024-01-01');

/**
 * When the period that counts at `now` began: the ISO week (from Monday), a fixed pair of ISO weeks, the month
 * or the quarter, in the time zone of `now`. `undefined` for `once`, which never comes due again.
 */
export function periodStart(
  cadence: Cadence,
  now: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | undefined {
  const day = firstDay(cadence, now.toPlainDate());
  // Without a time of day this is the first moment of that day, also where clocks skip midnight.
  return day?.toZonedDateTime(now.timeZoneId);
}

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
