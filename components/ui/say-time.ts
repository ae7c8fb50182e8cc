import { calendarDistance } from './calendar-distance';

/** How far `at`, an ISO instant, lies from `now`: "20 minutes ago", "yesterday", "2 weeks ago". */
export function sayRelativeTime(at: string, now: Temporal.ZonedDateTime, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const distance = calendarDistance(at, now);
  if (distance) return format.format(-distance.count, distance.unit);
  const minutes = (Temporal.Instant.from(at).epochMilliseconds - now.epochMilliseconds) / 60_000;
  // "This minute" is what some languages call no minutes; "now" is what people say.
  if (Math.abs(minutes) < 1) return format.format(0, 'second');
  return Math.abs(minutes) < 60
    ? format.format(Math.trunc(minutes), 'minute')
    : format.format(Math.trunc(minutes / 60), 'hour');
}

/** An ISO instant as a date and time of the user's time zone, written out. */
export const sayExactTime = (at: string, timeZone: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    Temporal.Instant.from(at).epochMilliseconds,
  );
