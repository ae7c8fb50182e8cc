const UNITS = ['year', 'month', 'week', 'day'] as const;

export interface CalendarDistance {
  unit: (typeof UNITS)[number];
  /** Positive when it lies behind, negative when it lies ahead. Never 0. */
  count: number;
}

/**
 * How many calendar days lie between `at`, an ISO instant, and `now`, in the largest unit that they fill: 16 days
 * are 2 weeks, last night is 1 day. `undefined` on the same day.
 */
export function calendarDistance(
  at: string,
  now: Temporal.ZonedDateTime,
): CalendarDistance | undefined {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(now.timeZoneId).toPlainDate();
  for (const unit of UNITS) {
    const count = day.until(now.toPlainDate(), { largestUnit: unit })[`${unit}s`];
    if (count !== 0) return { unit, count };
  }
  return undefined;
}
