import { useTranslation } from 'react-i18next';
import { AS_WRITTEN, MarkedText } from '../../../../ui/marked-text';
import { MonthNumber } from '../month-number';
import { useSay } from '../use-say';
import { FigureNumber, type FigureNumberProps } from './figure-number';
import type { ShownFigure } from './use-figures';
import { useMoney } from './use-money';

export interface RestsOnProps extends Pick<FigureNumberProps, 'month' | 'written'> {
  cost: ShownFigure;
}

/** What a month's figures rest on: the count, somebody's word, and the parts of the cost. Each says where it is from. */
export function RestsOn({ cost: shown, month, written }: RestsOnProps) {
  const { t, i18n } = useTranslation(['return', 'numbers', 'imported']);
  const say = useSay();
  const { result, figures } = month;
  const { conversions, guessedHours } = result;
  const { cost, currency, declared } = figures;
  const money = useMoney(currency).round;
  const known = 'total' in cost ? cost : undefined;
  const amounts = known
    ? [
        { id: 'paid', name: t('numbers:months.spendShort'), amount: known.paid },
        { id: 'monthly', name: t('made.monthly'), amount: known.monthly },
        { id: 'worked', name: t('numbers:months.hoursShort'), amount: known.worked },
      ].flatMap(({ amount, ...one }) =>
        amount === undefined ? [] : [{ ...one, value: money(amount) }],
      )
    : [];
  const counted = say.number(conversions ?? 0);
  const lines = [
    conversions === undefined
      ? t('rests.uncounted')
      : t('rests.counted', { count: conversions, ...AS_WRITTEN }),
    declared && t(conversions ? 'rests.declared' : 'rests.declaredAlone'),
    known &&
      t('rests.cost', {
        parts: new Intl.ListFormat(i18n.language).format([
          t(known.paid === undefined ? 'rests.notPaid' : 'rests.paid', AS_WRITTEN),
          t('rests.monthly', AS_WRITTEN),
          t(guessedHours === undefined ? 'rests.hours' : 'rests.guessed', AS_WRITTEN),
        ]),
      }),
  ];
  return (
    <div className="max-w-prose text-sm text-muted" data-testid="rests-on">
      <MarkedText
        text={lines.filter((line) => typeof line === 'string').join(' ')}
        values={{
          counted,
          ...Object.fromEntries(amounts.map(({ id, value }) => [id, value])),
          hours: say.number(known?.hours ?? 0),
          guessed: say.number(guessedHours ?? 0),
        }}
        parts={{
          counted: (
            <MonthNumber
              result={result}
              name={t('imported:metricOf', {
                metric: t('numbers:months.conversionsShort'),
                of: say.month(result.month),
              })}
              value={counted}
              means={t('numbers:months.conversionsHint')}
            />
          ),
          ...Object.fromEntries(
            amounts.map(({ id, ...part }) => [
              id,
              <FigureNumber key={id} {...{ shown, month, written, part }} testId="rests-lineage" />,
            ]),
          ),
        }}
      />
    </div>
  );
}
