import { useTranslation } from 'react-i18next';
import type { MonthResult } from '@/lib/domain/month-result';
import type { MonthFigures } from '@/lib/live/use-return';
import { useMoney } from './use-money';

export interface RestsOnProps {
  result: MonthResult;
  figures: MonthFigures;
}

/** What a month's figures rest on: the count, somebody's word, and the parts of the cost. */
export function RestsOn({ result, figures }: RestsOnProps) {
  const { t, i18n } = useTranslation('return');
  const { conversions, guessedHours } = result;
  const { cost, currency, declared } = figures;
  const money = useMoney(currency).round;
  const lines = [
    conversions === undefined ? t('rests.uncounted') : t('rests.counted', { count: conversions }),
    declared && t(conversions ? 'rests.declared' : 'rests.declaredAlone'),
    'total' in cost &&
      t('rests.cost', {
        parts: new Intl.ListFormat(i18n.language).format([
          cost.paid === undefined
            ? t('rests.notPaid')
            : t('rests.paid', { amount: money(cost.paid) }),
          t('rests.monthly', { amount: money(cost.monthly) }),
          t(guessedHours === undefined ? 'rests.hours' : 'rests.guessed', {
            hours: cost.hours,
            amount: money(cost.worked),
            guessed: guessedHours,
          }),
        ]),
      }),
  ];
  return (
    <p className="max-w-prose text-sm text-muted" data-testid="rests-on">
      {lines.filter((line) => typeof line === 'string').join(' ')}
    </p>
  );
}
