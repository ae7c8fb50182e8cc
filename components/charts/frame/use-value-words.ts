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

/** Whether a number of this unit is counted in wholes alone. */
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
    const share = style({ style: 'percent', maximumFractionDigits: 2 });
    const plain = { say: number, tick: words.tick };
    const all: Partial<Record<MetricUnit, ValueWords>> = {
      share: { say: share, tick: share },
      seconds: { say: length('second'), tick: number },
      hours: { say: length('hour'), tick: number },
    };
    return (unit) => all[unit] ?? plain;
  }, [language, words]);
}

export const useValueWords = (unit: MetricUnit): ValueWords => useUnitWords()(unit);
