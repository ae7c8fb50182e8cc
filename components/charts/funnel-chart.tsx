import { useTranslation } from 'react-i18next';
import type { BrandMetric } from '@/lib/domain/recorded-weeks';
import type { Funnel } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { funnelHeight, FunnelMarks, rowAt } from './marks/funnel-marks';
import { useFunnelReading, useStepWords } from './readings/use-funnel-reading';

export interface FunnelChartProps {
  funnel: Funnel;
  /** Tells which weeks a step's number is added up from. */
  onLineage: (metric: BrandMetric) => void;
}

/** What became of visits: each step with its share of the one before, the share's interval, and out of how many. */
export function FunnelChart({ funnel, onLineage }: FunnelChartProps) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const { steps, weeks, outOf, uncounted } = funnel;
  // One step alone leads nowhere.
  const isEmpty = steps.length < 2;
  const reading = useFunnelReading(funnel);
  const said = steps.map(useStepWords());
  const left = uncounted.map((metric) => t(`funnel.steps.${metric}`));
  const share = (value: number | undefined) =>
    value === undefined
      ? undefined
      : { shown: words.share(value), raw: Math.round(value * 10_000) / 10_000 };
  return (
    <ChartFrame
      id="funnel"
      title={t('funnel.title')}
      reading={reading}
      source={[
        t('funnel.source', { count: weeks.length, outOf }),
        left.length > 0 && t('funnel.uncounted', { what: left.join(', ') }),
      ]
        .filter((one) => one)
        .join(' ')}
      isEmpty={isEmpty}
      height={(width) => funnelHeight(said, width)}
      numbers={(width) =>
        steps.map(({ metric, count }, at) => ({
          name: t(`funnel.steps.${metric}`),
          value: words.number(count),
          place: { top: rowAt(at, said, width), left: 0 },
          onPress: () => onLineage(metric),
        }))
      }
      table={{
        columns: [
          { name: t('columns.step') },
          { name: t('columns.count'), isNumber: true },
          { name: t('columns.outOf'), isNumber: true },
          { name: t('columns.share'), isNumber: true },
          { name: t('columns.low'), isNumber: true },
          { name: t('columns.high'), isNumber: true },
        ],
        rows: steps.map(({ metric, count, of }) => [
          t(`funnel.steps.${metric}`),
          count,
          of?.count,
          share(of?.share?.mid),
          share(of?.share?.low),
          share(of?.share?.high),
        ]),
      }}
    >
      {(width) => <FunnelMarks steps={steps} width={width} />}
    </ChartFrame>
  );
}
