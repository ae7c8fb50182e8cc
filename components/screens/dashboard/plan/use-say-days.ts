import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface SayDays {
  /** "Monday, November 23". `day` is `YYYY-MM-DD`, as everywhere here. */
  day: (day: string) => string;
  /** "November 23 – 29, 2026". */
  range: (from: string, to: string) => string;
  /** "Monday" for 1, "Sunday" for 7. */
  weekday: (number: number) => string;
  /** "this week", "next week", "2 weeks ago". */
  weeksAhead: (weeks: number) => string;
}

const SOME_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/** Days and weeks in words of the language that is spoken now. A day has no time zone, so UTC stands for all. */
export function useSayDays(): SayDays {
  const { language } = useTranslation().i18n;
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
    const long = format({ weekday: 'long', day: 'numeric', month: 'long' });
    const dates = format({ day: 'numeric', month: 'long', year: 'numeric' });
    const weekday = format({ weekday: 'long' });
    const weeks = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    return {
      day: (day) => long.format(Date.parse(day)),
      range: (from, to) => dates.formatRange(Date.parse(from), Date.parse(to)),
      weekday: (number) => weekday.format(SOME_MONDAY + (number - 1) * DAY),
      weeksAhead: (number) => weeks.format(number, 'week'),
    };
  }, [language]);
}
