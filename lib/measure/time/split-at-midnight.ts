/** A part of a span that lies within one calendar day. */
export interface DaySpan {
  /** `YYYY-MM-DD` in the zone that was asked for. */
  day: string;
  /** Whole seconds. */
  seconds: number;
  /** When it begins, as an ISO instant. */
  from: string;
}

const secondsAt = (at: Temporal.ZonedDateTime): number => Math.round(at.epochMilliseconds / 1000);

/**
 * Cuts a span at each midnight of `timeZone`; oldest first, and none where nothing lies between. Lengths are those of
 * instants: a night on which the clocks change has 23 or 25 hours. Ends are rounded to seconds, so the parts always
 * add up to the whole.
 */
export function splitAtMidnight(
  from: Temporal.Instant,
  to: Temporal.Instant,
  timeZone: string,
): readonly DaySpan[] {
  const spans: DaySpan[] = [];
  const end = to.toZonedDateTimeISO(timeZone);
  let at = from.toZonedDateTimeISO(timeZone);
  while (Temporal.ZonedDateTime.compare(at, end) < 0) {
    const day = at.toPlainDate();
    // The next day's first moment, which is not midnight where the clocks jump over it.
    const next = day.add({ days: 1 }).toZonedDateTime({ timeZone });
    const until = Temporal.ZonedDateTime.compare(next, end) < 0 ? next : end;
    const seconds = secondsAt(until) - secondsAt(at);
    if (seconds > 0) {
      const start = at.toInstant().toString({ smallestUnit: 'millisecond' });
      spans.push({ day: day.toString(), seconds, from: start });
    }
    at = until;
  }
  return spans;
}
