import { useTranslation } from 'react-i18next';
import type { WeekLevel } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { columnsIn, PANEL_HEIGHT, SmallMultiplesMarks } from './marks/small-multiples-marks';
import { smallNumbers } from './parts/small-numbers';
import { smallLevels } from './parts/small-series';
import { useSource } from './parts/use-source';

export interface AccountLevels {
  id: string;
  /** Whose followers they are, such as "Instagram @acme". */
  name: string;
  levels: readonly WeekLevel[];
}

export interface SmallMultiplesChartProps {
  series: readonly AccountLevels[];
  /** Tells which counts an account's line is drawn from. */
  onLineage: (id: string) => void;
}

/** One small chart an account, each on a scale of its own: networks are not compared by their sizes. */
export function SmallMultiplesChart({ series, onLineage }: SmallMultiplesChartProps) {
  const { t } = useTranslation(['charts', 'imported']);
  const words = useWords();
  const sourceOf = useSource();
  const counted = series.filter(({ levels }) => levels.length > 0);
  const points = counted.flatMap(({ levels }) => levels);
  const small = counted.map(({ id, name, levels }) => ({
    id,
    name,
    spoken: t('imported:metricOf', { metric: t('columns.followers'), of: name }),
    stretches: smallLevels(levels),
    tick: words.tick,
  }));
  return (
    <ChartFrame
      id="accounts"
      title={t('multiples.title')}
      reading={
        counted.length === 0
          ? t('multiples.none')
          : t('multiples.reading', { count: counted.length })
      }
      source={
        counted.length === 0
          ? t('followers.sourceNone')
          : t('multiples.source', {
              sources: sourceOf(points),
              count: counted.length,
              accounts: series.length,
            })
      }
      isEmpty={counted.length === 0}
      numbers={(width) => smallNumbers(small, width, onLineage)}
      height={(width) => Math.ceil(counted.length / columnsIn(width)) * PANEL_HEIGHT}
      table={{
        columns: [
          { name: t('columns.account') },
          { name: t('columns.week') },
          { name: t('columns.followers'), isNumber: true },
        ],
        rows: counted.flatMap(({ name, levels }) =>
          levels
            .toReversed()
            .map(({ week, value }) => [name, { shown: words.week(week), raw: week }, value]),
        ),
      }}
    >
      {(width) => <SmallMultiplesMarks series={small} width={width} />}
    </ChartFrame>
  );
}
