import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Months } from '@/lib/live/use-months';
import { AS_WRITTEN, MarkedText } from '../../../ui/marked-text';
import { FigureNumber } from './return/figure-number';
import { type FigureName, useFigures } from './return/use-figures';
import { useSay } from './use-say';

export interface MonthCostProps {
  view: Months['months'][number];
  written: Months['written'];
}

/** Cost, break-even and return of a month, each a press away from its parts; where they cannot be told, what they lack. */
export function MonthCost({ view, written }: MonthCostProps) {
  const { t, i18n } = useTranslation(['numbers', 'return']);
  const say = useSay();
  const { sum, missing, result, figures, returned } = view;
  const shown = useFigures(figures);
  const parts = Object.fromEntries(
    shown.map((one) => [
      one.id,
      <FigureNumber
        key={one.id}
        shown={one}
        month={view}
        written={written}
        testId="month-figure-lineage"
      />,
    ]),
  ) as Record<FigureName, ReactElement<{ children?: ReactNode }>>;
  if (!sum) {
    const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
    const what = list.format(missing.map((part) => t(`months.missing.${part}`)));
    return (
      <p className="text-sm text-muted" data-testid="month-missing">
        {t('months.missingSum', { what })}
      </p>
    );
  }
  const { breakEven } = sum;
  const cost = say.money(sum.cost, sum.currency);
  return (
    <div className="grid gap-1 text-sm">
      <div data-testid="month-cost">
        {typeof breakEven === 'number' ? (
          <MarkedText
            text={t('months.sum', { count: breakEven, ...AS_WRITTEN })}
            values={{ cost, breakEven: say.number(breakEven) }}
            parts={parts}
          />
        ) : (
          <MarkedText
            text={t('months.sumAlone', AS_WRITTEN)}
            values={{ cost, why: t(`return:why.${breakEven.notAvailable}`) }}
            parts={parts}
          />
        )}
        {result.spend === undefined && <> {t('months.noSpend')}</>}
      </div>
      {returned && (
        <div data-testid="month-return">
          <MarkedText
            text={t('months.return', AS_WRITTEN)}
            values={{
              middle: say.share(returned.middle),
              low: say.share(returned.low),
              high: say.share(returned.high),
            }}
            parts={parts}
          />
        </div>
      )}
    </div>
  );
}
