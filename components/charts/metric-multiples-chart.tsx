import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { weekOfDay } from '@/lib/domain/calendar';
import type { MetricUnit, MetricView } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { hasPartsOf, useUnitWords } from './frame/use-value-words';
import { useWords } from './frame/use-words';
import { columnsIn, PANEL_HEIGHT, SmallMultiplesMarks } from './marks/small-multiples-marks';
import { smallNumbers } from './parts/small-numbers';
import { smallMetric } from './parts/small-series';

export interface SmallMetric {
  id: string;
  /** What is counted, or whose it is. */
  name: string;
  /** What is counted and whose it is. */
  spoken: string;
  unit: MetricUnit;
  view: MetricView;
}

export interface MetricMultiplesChartProps {
  /** What they have in common: the account, or the metric. */
  of: string;
  series: readonly SmallMetric[];
  /** The choice of what is side by side. */
  controls?: ReactNode;
  /** Tells which files and days the numbers of one are from. */
  onLineage: (id: string) => void;
}

/** Metrics of one account, or one metric of several, each on a scale of its own. */
export function MetricMultiplesChart(props: MetricMultiplesChartProps) {
  const { of, series, controls, onLineage } = props;
  const { t } = useTranslation('charts');
  const words = useWords();
  const say = useUnitWords();
  const small = series
    .map((one) => ({
      ...one,
      stretches: smallMetric(one.view),
      tick: say(one.unit).tick,
      hasParts: hasPartsOf(one.unit),
    }))
    .filter(({ stretches }) => stretches.length > 0);
  return (
    <ChartFrame
      id="metrics"
      title={t('metrics.title', { of })}
      reading={
        small.length === 0 ? t('metrics.none') : t('metrics.reading', { count: small.length })
      }
      source={t('metrics.source', { count: small.length, of: series.length })}
      isEmpty={small.length === 0}
      height={(width) => Math.ceil(small.length / columnsIn(width)) * PANEL_HEIGHT}
      controls={controls}
      numbers={(width) => smallNumbers(small, width, onLineage)}
      table={{
        columns: [
          { name: t('columns.what') },
          { name: t('columns.time') },
          { name: t('columns.number'), isNumber: true },
        ],
        rows: small.flatMap(({ name, unit, view, stretches }) =>
          stretches
            .flat()
            .toReversed()
            .map((point) => [
              name,
              view.by === 'week'
                ? { shown: words.week(weekOfDay(point.day)), raw: weekOfDay(point.day) }
                : { shown: words.day(point.day), raw: point.day },
              { shown: say(unit).say(point.value), raw: point.value },
            ]),
        ),
      }}
    >
      {(width) => <SmallMultiplesMarks series={small} width={width} />}
    </ChartFrame>
  );
}
