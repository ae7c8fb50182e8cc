import { useTranslation } from 'react-i18next';
import { type MonthResult, SPENT_ON } from '@/lib/domain/month-result';
import type { MonthFigures, ReturnView } from '@/lib/live/use-return';
import { LineageTable } from '../imported/lineage-table';
import { useSay } from '../use-say';
import { useTimeOfMonth } from '../use-time-of-month';
import { PartName } from './part-name';
import { useMoney } from './use-money';
import { useSaidOn } from './use-said-on';

export interface CostPartsProps {
  result: MonthResult;
  figures: MonthFigures;
  written: ReturnView['written'];
}

/** What a month's cost is the sum of, each part with where it is from, and what the Time page has for its hours now. */
export function CostParts({ result, figures: { cost, currency }, written }: CostPartsProps) {
  const { t } = useTranslation(['return', 'numbers', 'imported', 'charts']);
  const say = useSay();
  const money = useMoney(currency).exact;
  const typed = useSaidOn()(result);
  const time = useTimeOfMonth(result.brandId, result.month);
  if ('missing' in cost) return null;
  const { hours, guessedHours } = result;
  const paidFor = SPENT_ON.filter((part) => result[part] !== undefined);
  const paid =
    paidFor.length > 0
      ? paidFor.map((part) => ({ part, name: t(`month.${part}`), amount: result[part] ?? 0 }))
      : cost.paid === undefined
        ? []
        : [{ part: 'paid', name: t('numbers:months.spendShort'), amount: cost.paid }];
  const fromCosts = t('made.fromCosts', { day: say.day(written.costs ?? '') });
  return (
    <>
      <LineageTable
        testId="cost-parts"
        columns={[{ name: t('made.part') }, { name: t('made.amount'), isNumber: true }]}
        rows={[
          ...paid.map(({ part, name, amount }) => ({
            key: part,
            cells: [
              <PartName key="name" source={typed}>
                {name}
              </PartName>,
              money(amount),
            ],
          })),
          {
            key: 'monthly',
            cells: [
              <PartName key="name" source={fromCosts}>
                {t('made.monthly')}
              </PartName>,
              money(cost.monthly),
            ],
          },
          {
            key: 'hours',
            cells: [
              <PartName
                key="name"
                source={[
                  t('made.hoursFrom', { source: typed }),
                  guessedHours !== undefined && t('made.guessed', { guessed: guessedHours }),
                  t('made.rateFrom', { source: fromCosts }),
                ]
                  .filter(Boolean)
                  .join(' ')}
              >
                {t('made.hours', { hours, rate: money(cost.hourly) })}
              </PartName>,
              money(cost.worked),
            ],
          },
          {
            key: 'together',
            cells: [t('charts:columns.together'), money(cost.total)],
          },
        ]}
      />
      {cost.paid === undefined && (
        <p className="text-sm text-muted">{t('numbers:months.noSpend')}</p>
      )}
      {time && <p className="text-sm text-muted">{time.says}</p>}
    </>
  );
}
