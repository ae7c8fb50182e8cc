import { useTranslation } from 'react-i18next';
import type { MetricUnit, MetricView, NoSum } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { hasPartsOf, useValueWords } from './frame/use-value-words';
import { useWords } from './frame/use-words';
import { MetricDayMarks } from './marks/metric-day-marks';
import { WeekBars } from './marks/week-bars';
import type { ChartNote } from './parts/chart-note';
import { metricTable } from './parts/metric-table';
import { useMetricReading } from './readings/use-metric-reading';
import { useMetricSource } from './readings/use-metric-source';

export interface MetricChartProps {
  /** Whose numbers they are, such as "Instagram @acme". */
  of: string;
  /** What is counted, such as "Reach". */
  name: string;
  unit: MetricUnit;
  /** Why its days are not added up; missing where they are. */
  noSum: NoSum | undefined;
  /** What a rate is out of. */
  outOf: string | undefined;
  view: MetricView;
  /** What was counted before, and what is known of the change. */
  replaced: { name: string; reason: string } | undefined;
  notes: readonly ChartNote[];
  isEarly: boolean;
  /** Tells which files and days the numbers are from. */
  onLineage: () => void;
}

const HEIGHT = 240;

/** One metric of one account from files: sums of weeks where days may be added up, and else the days themselves. */
export function MetricChart(props: MetricChartProps) {
  const { of, name, unit, noSum, outOf, view, replaced, notes, isEarly, onLineage } = props;
  const { t } = useTranslation('charts');
  const words = useWords();
  const values = useValueWords(unit);
  const points = view.by === 'week' ? view.weeks : view.days;
  // What is out of sight needs no word.
  const shown = points.some(({ isBefore }) => isBefore) ? replaced : undefined;
  const breaks = view.breaks.flatMap(({ day }) =>
    shown ? [{ day, label: t('metric.breakMark', { metric: name }), reason: shown.reason }] : [],
  );
  const read = useMetricReading({ view, values, isEarly });
  const parted = breaks.map(({ day }) =>
    t('metric.break', { before: shown?.name, after: name, day: words.day(day) }),
  );
  const source = useMetricSource({ view, noSum, outOf });
  const hasParts = hasPartsOf(unit);
  return (
    <ChartFrame
      id="metric"
      title={t('metric.title', { metric: name, of })}
      reading={[read, ...parted].join(' ')}
      source={[source, ...breaks.map(({ reason }) => reason)].join(' ')}
      isEmpty={points.length === 0}
      height={HEIGHT}
      table={metricTable({ name, before: shown?.name, view, notes }, { t, words, values })}
      onLineage={onLineage}
    >
      {(width) =>
        view.by === 'week' ? (
          <WeekBars
            bars={view.weeks.map(({ week, value, known, isWhole, isBefore }) => ({
              week,
              value,
              isWhole,
              isBefore,
              text: isWhole
                ? values.say(value)
                : `${values.say(value)} · ${t('metric.part', { count: known })}`,
            }))}
            typical={isEarly ? undefined : view.typical}
            judged={view.judged}
            label={values.tick}
            {...{ hasParts, breaks, notes, width }}
            height={HEIGHT}
          />
        ) : (
          <MetricDayMarks {...{ view, breaks, notes, values, hasParts, width }} height={HEIGHT} />
        )
      }
    </ChartFrame>
  );
}
