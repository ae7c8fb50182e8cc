import { useTranslation } from 'react-i18next';
import type { MonthResult } from '@/lib/domain/month-result';
import {
  type FigurePart,
  figureParts,
  type MonthFigure,
  type MonthFigures,
  type ReturnView,
  type WorkedOut,
} from '@/lib/live/use-return';
import { LineageTable } from '../imported/lineage-table';
import { useSay } from '../use-say';
import { PartName } from './part-name';
import { useMoney } from './use-money';
import { useSaidOn } from './use-said-on';

export interface FigurePartsProps {
  id: WorkedOut;
  name: string;
  figure: MonthFigure;
  result: MonthResult;
  figures: MonthFigures;
  written: ReturnView['written'];
}

const ENDS = ['low', 'mid', 'high'] as const;

/** The numbers that a figure is worked out from, each with where it is from, beside the ends of the range that it makes. */
export function FigureParts({ id, name, figure, result, figures, written }: FigurePartsProps) {
  const { t } = useTranslation(['return', 'numbers']);
  const say = useSay();
  const money = useMoney(figures.currency).exact;
  const typed = useSaidOn()(result);
  if (!('mid' in figure)) return null;
  const { declared, parted } = figures;
  const parts = figureParts(figures, id);
  const said: Record<FigurePart['part'], { name: string; source?: string | undefined }> = {
    conversions: { name: t('numbers:months.conversionsShort'), source: typed },
    worth: {
      name: t('made.worth'),
      source: parted
        ? t('made.parted', { source: typed })
        : written.goal && t('made.fromGoal', { day: say.day(written.goal) }),
    },
    value: {
      name: t(declared ? 'valueDeclared' : 'value'),
      source: declared ? typed : undefined,
    },
    cost: { name: t('cost') },
  };
  const words = {
    value: money,
    cpa: money,
    roi: say.share,
    breakEven: say.number,
  }[id];
  const isRange = [figure, ...parts.map(({ range }) => range)].some(
    ({ low, high }) => low !== high,
  );
  const shown = isRange ? ENDS : (['mid'] as const);
  return (
    <LineageTable
      testId="figure-parts"
      columns={[
        { name: t('made.part') },
        ...shown.map((end) => ({
          name: t(isRange ? `made.${end}` : 'made.amount'),
          isNumber: true,
        })),
      ]}
      rows={[
        ...parts.map(({ part, range }) => ({
          key: part,
          cells: [
            <PartName key="name" source={said[part].source}>
              {said[part].name}
            </PartName>,
            ...shown.map((end) => (part === 'conversions' ? say.number : money)(range[end])),
          ],
        })),
        {
          key: id,
          cells: [
            <PartName key="name" source={parts.length === 0 ? typed : undefined}>
              {name}
            </PartName>,
            ...shown.map((end) => words(figure[end])),
          ],
        },
      ]}
    />
  );
}
