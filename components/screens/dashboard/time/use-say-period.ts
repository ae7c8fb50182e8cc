import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { weekOfDay } from '@/lib/domain/calendar';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { useSay } from '../numbers/use-say';

export interface SayPeriod {
  /** "23 – 29 November 2026", "November 2026". */
  period: (period: TimePeriod['period']) => string;
  /** "Mon, 23 Nov": the year is that of the period. */
  day: (day: string) => string;
}

/** Says periods and their days in the language of the page. */
export function useSayPeriod(): SayPeriod {
  const { language } = useTranslation().i18n;
  const say = useSay();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
    return {
      period: ({ kind, from }) =>
        kind === 'week' ? say.week(weekOfDay(from)) : say.month(from.slice(0, 7)),
      day: (of) => day.format(Date.parse(of)),
    };
  }, [language, say]);
}
