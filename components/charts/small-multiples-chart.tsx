import { useTranslation } from 'react-i18next';
import type { WeekLevel } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { columnsIn, PANEL_HEIGHT, SmallMultiplesMarks } from './marks/small-multiples-marks';
import { smallLevels } from './parts/small-series';
import { useSource } from './parts/use-source';

export interface AccountLevels {
  id: string;
  /** Whose followers they are, such as "Instagram @acme". */
  name: string;
  levels: readonly WeekLevel[];
}

/** One small chart an account, each on a scale of its own: networks are not compared by their sizes. */
export function SmallMultiplesChart({ series }: { series: readonly AccountLevels[] }) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const sourceOf = useSource();
  const counted = series.filter(({ levels }) => levels.length > 0);
  const points = counted.flatMap(({ levels }) => levels);
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
      {(width) => (
        <SmallMultiplesMarks
          series={counted.map(({ id, name, levels }) => ({
            id,
            name,
            stretches: smallLevels(levels),
            tick: words.tick,
          }))}
          width={width}
        />
      )}
    </ChartFrame>
  );
}
