import { useTranslation } from 'react-i18next';
import type { Funnel } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { funnelHeight, FunnelMarks } from './marks/funnel-marks';
import { useFunnelReading, useStepWords } from './readings/use-funnel-reading';

/** What became of visits: each step with its share of the one before, the share's interval, and out of how many. */
export function FunnelChart({ funnel }: { funnel: Funnel }) {
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
          share(of?.share?.share),
          share(of?.share?.low),
          share(of?.share?.high),
        ]),
      }}
    >
      {(width) => <FunnelMarks steps={steps} width={width} />}
    </ChartFrame>
  );
}
