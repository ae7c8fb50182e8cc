import { useTranslation } from 'react-i18next';
import type { MonthFigure, MonthFigures, WorkedOut } from '@/lib/live/use-return';
import { useSay } from '../use-say';
import { useMoney } from './use-money';

export type FigureName = 'cost' | WorkedOut;

export interface ShownFigure {
  id: FigureName;
  name: string;
  /** Its id in the catalogue, where that says what it means. */
  metric: string | undefined;
  figure: MonthFigure;
  /** Its middle with what is counted behind it, and its ends where it is a range. */
  whole: string;
  range: string | undefined;
}

interface Words {
  metric?: string;
  say: (value: number) => string;
  /** Says the middle, where that takes more words. */
  whole?: (value: number) => string;
}

/** A month's figures in the order in which they are shown, in words. */
export function useFigures(figures: MonthFigures): readonly ShownFigure[] {
  const { t } = useTranslation('return');
  const say = useSay();
  const { currency, cost, value, roi, cpa, breakEven, declared } = figures;
  const money = useMoney(currency).round;
  const shown = (id: FigureName, name: string, figure: MonthFigure, words: Words): ShownFigure => {
    const { metric, say: said, whole = said } = words;
    const isRange = 'mid' in figure && figure.low < figure.high;
    return {
      id,
      name,
      metric,
      figure,
      whole: 'mid' in figure ? whole(figure.mid) : t('notAvailable'),
      range: isRange ? t('range', { low: said(figure.low), high: said(figure.high) }) : undefined,
    };
  };
  const total = 'total' in cost ? { low: cost.total, mid: cost.total, high: cost.total } : cost;
  return [
    shown('cost', t('cost'), total, { say: money }),
    shown('value', t(declared ? 'valueDeclared' : 'value'), value, { say: money }),
    shown('roi', t('roi'), roi, { metric: 'roi', say: say.share }),
    shown('cpa', t('cpa'), cpa, { metric: 'cpa', say: money }),
    shown('breakEven', t('breakEven'), breakEven, {
      metric: 'break-even',
      say: say.number,
      whole: (count) => t('results', { shown: say.number(count), count }),
    }),
  ];
}
