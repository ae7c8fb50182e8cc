import { useTranslation } from 'react-i18next';
import type { ReturnMonth } from '@/lib/live/chart-models';
import { type Months, useMonths } from '@/lib/live/use-months';
import { LineageTable } from '../imported/lineage-table';
import { Newest } from '../imported/newest';
import { NumberDialog } from '../imported/number-dialog';
import { SourceFacts } from '../imported/source-facts';
import { MonthNumber } from '../month-number';
import { FigureNumber } from '../return/figure-number';
import { type Made, madeOf } from '../return/made-of';
import { PartName } from '../return/part-name';
import { type FigureName, useFigures } from '../return/use-figures';
import { useSaidOn } from '../return/use-said-on';
import { useSay } from '../use-say';

export interface ReturnDialogProps {
  brandId: string;
  title: string;
  /** Those that the chart knows, drawn or not. */
  months: readonly ReturnMonth[];
  /** Whether value stands against cost, or results against break-even. */
  judges: boolean;
  onClose: () => void;
}

const STEP = 12;

/** What a chart of cost and return rests on, month by month; each figure is a press away from its own parts. */
export function ReturnDialog({ brandId, title, months, judges, onClose }: ReturnDialogProps) {
  const { t } = useTranslation(['return', 'imported', 'charts', 'numbers']);
  const say = useSay();
  const saidOn = useSaidOn();
  const known = useMonths(brandId);
  if (!known) return null;
  const charted = new Set(months.map(({ month }) => month));
  const listed = known.months.filter(({ result }) => charted.has(result.month));
  const columns: readonly FigureName[] = judges ? ['cost', 'value'] : ['breakEven'];
  const ways = new Set(
    columns.flatMap((id) => listed.map(({ figures }): Made => madeOf(id, figures))),
  );
  const nameOf = (made: Made) =>
    t(made === 'valueParted' || made === 'valueDeclared' ? 'valueDeclared' : made);
  return (
    <NumberDialog title={title} onClose={onClose}>
      <SourceFacts
        facts={[
          ...[...Map.groupBy(ways, nameOf)].map(
            ([name, made]) => [name, made.map((one) => t(`how.${one}`)).join(' ')] as const,
          ),
          [t('imported:lineage.source'), t('charts:return.typed')],
        ]}
      />
      <Newest all={listed} step={STEP}>
        {(shown) => (
          <LineageTable
            testId="lineage-return"
            columns={[
              { name: t('imported:lineage.month') },
              { name: t('numbers:months.conversionsShort'), isNumber: true },
              ...columns.map((id) => ({ name: t(id), isNumber: true })),
            ]}
            rows={shown.map((month) => ({
              key: month.result.month,
              cells: [
                <PartName key="name" source={saidOn(month.result)}>
                  {say.month(month.result.month)}
                </PartName>,
                month.result.conversions === undefined ? (
                  '–'
                ) : (
                  <MonthNumber
                    key="results"
                    result={month.result}
                    name={t('imported:metricOf', {
                      metric: t('numbers:months.conversionsShort'),
                      of: say.month(month.result.month),
                    })}
                    value={say.number(month.result.conversions)}
                    means={t('numbers:months.conversionsHint')}
                  />
                ),
                ...columns.map((id) => (
                  <MonthFigure key={id} {...{ id, month }} written={known.written} />
                )),
              ],
            }))}
          />
        )}
      </Newest>
    </NumberDialog>
  );
}

interface MonthFigureProps {
  id: FigureName;
  month: Months['months'][number];
  written: Months['written'];
}

/** A figure with its range beneath it; one that is not known is a dash and says nothing more. */
function MonthFigure({ id, month, written }: MonthFigureProps) {
  const { t } = useTranslation('charts');
  const shown = useFigures(month.figures).find((one) => one.id === id);
  if (!shown || !('mid' in shown.figure)) return '–';
  return (
    <>
      <FigureNumber {...{ shown, month, written }}>{shown.whole}</FigureNumber>
      {shown.range !== undefined && (
        <span className="block whitespace-normal text-muted">{shown.range}</span>
      )}
      {id === 'value' && month.figures.declared && (
        <span className="block text-muted">{t('return.declared')}</span>
      )}
    </>
  );
}
