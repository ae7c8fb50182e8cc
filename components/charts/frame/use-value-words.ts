import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetricUnit } from '@/lib/live/chart-models';
import { useWords } from './use-words';

export interface ValueWords {
  /** As a sentence or a table says it: "4.25%", "12.5 hr", "1,204". */
  say: (value: number) => string;
  /** On an axis, where there is little room. */
  tick: (value: number) => string;
}

/** From here on a count is said in wholes. */
const WHOLE_FROM = 100;

/** Whether a number of this unit may lie between two wholes. */
export const hasPartsOf = (unit: MetricUnit): boolean => unit !== 'count' && unit !== 'people';

/** Says numbers of any unit: a share in percent, a length in seconds or hours, anything else as a number. */
export function useUnitWords(): (unit: MetricUnit) => ValueWords {
  const { language } = useTranslation().i18n;
  const words = useWords();
  return useMemo(() => {
    const style = (options: Intl.NumberFormatOptions) => {
      const format = new Intl.NumberFormat(language, options);
      return (value: number) => format.format(value);
    };
    const length = (unit: 'second' | 'hour') =>
      style({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 });
    const number = style({ maximumFractionDigits: 2 });
    const whole = style({ maximumFractionDigits: 0 });
    /** Between two counts a median has parts; of hundreds of people nobody needs the half one. */
    const counted = (inParts: (value: number) => string) => (value: number) =>
      (Math.abs(value) < WHOLE_FROM ? inParts : whole)(value);
    const share = style({ style: 'percent', maximumFractionDigits: 2 });
    const plain = { say: number, tick: words.tick };
    const counts = {
      say: counted(number),
      tick: (value: number) => words.tick(Math.abs(value) < WHOLE_FROM ? value : Math.round(value)),
    };
    const all: Partial<Record<MetricUnit, ValueWords>> = {
      count: counts,
      people: counts,
      share: { say: share, tick: share },
      seconds: { say: length('second'), tick: number },
      hours: { say: length('hour'), tick: number },
    };
    return (unit) => all[unit] ?? plain;
  }, [language, words]);
}

export const useValueWords = (unit: MetricUnit): ValueWords => useUnitWords()(unit);
