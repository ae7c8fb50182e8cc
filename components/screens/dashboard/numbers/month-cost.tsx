import { useTranslation } from 'react-i18next';
import type { Months } from '@/lib/live/use-months';
import { useSay } from './use-say';

/** Cost, break-even and return of a month; where they cannot be told, what they lack. */
export function MonthCost({ view }: { view: Months['months'][number] }) {
  const { t, i18n } = useTranslation(['numbers', 'return']);
  const say = useSay();
  const { sum, missing, result, returned } = view;
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
      <p data-testid="month-cost">
        {typeof breakEven === 'number'
          ? t('months.sum', { cost, count: breakEven })
          : t('months.sumAlone', { cost, why: t(`return:why.${breakEven.notAvailable}`) })}
        {result.spend === undefined && <> {t('months.noSpend')}</>}
      </p>
      {returned && (
        <p data-testid="month-return">
          {t('months.return', {
            middle: say.share(returned.middle),
            low: say.share(returned.low),
            high: say.share(returned.high),
          })}
        </p>
      )}
    </div>
  );
}
