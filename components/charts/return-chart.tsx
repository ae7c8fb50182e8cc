import { useTranslation } from 'react-i18next';
import type { ReturnMonth } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { ReturnMarks } from './marks/return-marks';
import { useReturnReading } from './readings/use-return-reading';

export interface ReturnChartProps {
  /** Oldest first. */
  months: readonly ReturnMonth[];
  currency: string | undefined;
  /** Before stage 3 the return is not judged: results stand beside the number that would pay the cost. */
  judges: boolean;
  /** Tells what each month's figures are made of. */
  onLineage: () => void;
}

const HEIGHT = 240;

/** Cost and return of months. The line to reach is the month's own cost, hours included. */
export function ReturnChart({ months, currency, judges, onLineage }: ReturnChartProps) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const reading = useReturnReading(months, judges);
  const money = (value: number) =>
    currency === undefined ? words.number(Math.round(value)) : words.money(value, currency);
  const amount = (value: number | undefined) =>
    value === undefined ? undefined : { shown: money(value), raw: Math.round(value) };
  const drawn = months.flatMap(({ month, cost, breakEven, conversions, value }) => {
    const line = judges ? cost : breakEven;
    const range = judges ? value : { mid: conversions };
    return line === undefined ? [] : [{ month, line, ...range }];
  });
  const columns = [
    { name: t('columns.month') },
    { name: t('columns.results'), isNumber: true },
    { name: t('columns.cost'), isNumber: true },
    { name: t('columns.breakEven'), isNumber: true },
  ];
  const valueColumns = (['valueLow', 'value', 'valueHigh'] as const).map((name) => ({
    name: t(`columns.${name}`),
    isNumber: true,
  }));
  return (
    <ChartFrame
      id="return"
      title={t(judges ? 'return.title' : 'return.titleBreakEven')}
      reading={drawn.length === 0 ? t('return.none') : reading}
      source={t(judges ? 'return.source' : 'return.sourceBreakEven', {
        count: drawn.length,
        months: months.length,
      })}
      isEmpty={drawn.length === 0}
      height={HEIGHT}
      onLineage={onLineage}
      table={{
        columns: judges ? [...columns, ...valueColumns] : columns,
        rows: months
          .toReversed()
          .map(({ month, conversions, cost, breakEven, value }) => [
            { shown: words.month(month), raw: month },
            conversions,
            amount(cost),
            breakEven,
            ...(judges ? [amount(value?.low), amount(value?.mid), amount(value?.high)] : []),
          ]),
      }}
    >
      {(width) => (
        <ReturnMarks
          months={drawn}
          say={judges ? money : words.number}
          line={t(judges ? 'return.cost' : 'return.breakEven')}
          point={t(judges ? 'return.value' : 'return.results')}
          width={width}
          height={HEIGHT}
        />
      )}
    </ChartFrame>
  );
}
