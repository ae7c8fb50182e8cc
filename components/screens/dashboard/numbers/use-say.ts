import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { mondayOf, type Week } from '@/lib/domain/calendar';
import type { Language } from '@/lib/domain/language';

export interface Say {
  /** "24 November 2026"; days are `YYYY-MM-DD`. */
  day: (day: string) => string;
  /** "24 – 30 November 2026"; one day is said once. */
  days: (from: string, to: string) => string;
  /** "23 – 29 November 2026". */
  week: (week: Week) => string;
  /** "November 2026". */
  month: (month: string) => string;
  number: (value: number) => string;
  /** A difference with its sign; none has no sign. */
  change: (value: number) => string;
  money: (value: number, currency: string) => string;
  /** An amount as it was written down, with its cents where it has any; without a currency, the number alone. */
  amount: (value: number, currency: string | undefined) => string;
  /** A share such as `-0.36` as a percentage with its sign. */
  share: (value: number) => string;
}

/** Days, weeks and numbers in a language, that of the page unless another is given. UTC stands for all: a day has no time zone. */
export function useSay(inLanguage?: Language): Say {
  const ofPage = useTranslation().i18n.language;
  const language = inLanguage ?? ofPage;
  return useMemo(() => {
    const date = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
    const day = date({ day: 'numeric', month: 'long', year: 'numeric' });
    const week = date({ day: 'numeric', month: 'short', year: 'numeric' });
    const month = date({ month: 'long', year: 'numeric' });
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const change = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
    const share = new Intl.NumberFormat(language, { style: 'percent', signDisplay: 'exceptZero' });
    return {
      day: (of) => day.format(Date.parse(of)),
      days: (from, to) => day.formatRange(Date.parse(from), Date.parse(to)),
      week: (of) => {
        const monday = mondayOf(of);
        const sunday = monday.add({ days: 6 });
        return week.formatRange(Date.parse(monday.toString()), Date.parse(sunday.toString()));
      },
      month: (of) => month.format(Date.parse(`${of}-01`)),
      number: (value) => number.format(value),
      change: (value) => change.format(value),
      money: (value, currency) =>
        new Intl.NumberFormat(language, {
          style: 'currency',
          currency,
          maximumFractionDigits: 0,
        }).format(value),
      amount: (value, currency) =>
        currency === undefined
          ? number.format(value)
          : new Intl.NumberFormat(language, {
              style: 'currency',
              currency,
              trailingZeroDisplay: 'stripIfInteger',
            }).format(value),
      share: (value) => share.format(value),
    };
  }, [language]);
}
