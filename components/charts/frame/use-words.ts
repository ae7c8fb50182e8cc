import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { mondayOf, type Week } from '@/lib/domain/calendar';

export interface Words {
  /** "24 November 2026"; days are `YYYY-MM-DD`. */
  day: (day: string) => string;
  /** "24 Nov", on an axis. */
  shortDay: (day: string) => string;
  /** "23 – 29 Nov 2026". */
  week: (week: Week) => string;
  /** "November 2026". */
  month: (month: string) => string;
  /** "Nov", on an axis. */
  shortMonth: (month: string) => string;
  /** "Mon"; 1 is Monday. */
  weekday: (number: number) => string;
  number: (value: number) => string;
  /** "12K", on an axis that has no room for more. */
  tick: (value: number) => string;
  /** With its sign. */
  change: (value: number) => string;
  share: (value: number) => string;
  money: (value: number, currency: string) => string;
}

const SOME_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/** Days and numbers as charts write them, in the language of the page. A day has no time zone, so UTC stands for all. */
export function useWords(): Words {
  const { language } = useTranslation().i18n;
  return useMemo(() => {
    const date = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
    const day = date({ day: 'numeric', month: 'long', year: 'numeric' });
    const shortDay = date({ day: 'numeric', month: 'short' });
    const week = date({ day: 'numeric', month: 'short', year: 'numeric' });
    const month = date({ month: 'long', year: 'numeric' });
    const shortMonth = date({ month: 'short' });
    const weekday = date({ weekday: 'short' });
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const tick = new Intl.NumberFormat(language, {
      notation: 'compact',
      maximumFractionDigits: 2,
    });
    const change = new Intl.NumberFormat(language, {
      signDisplay: 'exceptZero',
      maximumFractionDigits: 1,
    });
    const share = new Intl.NumberFormat(language, { style: 'percent' });
    const smallShare = new Intl.NumberFormat(language, {
      style: 'percent',
      maximumFractionDigits: 1,
    });
    return {
      day: (of) => day.format(Date.parse(of)),
      shortDay: (of) => shortDay.format(Date.parse(of)),
      week: (of) => {
        const monday = mondayOf(of);
        const sunday = monday.add({ days: 6 });
        return week.formatRange(Date.parse(monday.toString()), Date.parse(sunday.toString()));
      },
      month: (of) => month.format(Date.parse(`${of}-01`)),
      shortMonth: (of) => shortMonth.format(Date.parse(`${of}-01`)),
      weekday: (number) => weekday.format(SOME_MONDAY + (number - 1) * DAY),
      number: (value) => number.format(value),
      // A compact "2.4K" hides steps of ten, so it is for numbers that leave no other way.
      tick: (value) => (Math.abs(value) < 100_000 ? number : tick).format(value),
      change: (value) => change.format(value),
      // Of some dozens nobody knows a tenth of a per cent.
      share: (value) => (value >= 0.1 ? share : smallShare).format(value),
      money: (value, currency) =>
        new Intl.NumberFormat(language, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          maximumFractionDigits: 0,
        }).format(value),
    };
  }, [language]);
}
