import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetricView } from '@/lib/live/chart-models';
import { catalogueEntry } from '@/lib/live/metric-catalogue';
import type { MetricSeries } from '@/lib/live/metric-series';
import { MetricMultiplesChart } from '../../../../charts/metric-multiples-chart';
import { Segmented } from '../../../../ui/segmented';
import { useMetricName } from '../imports/use-metric-name';

const WAYS = ['metrics', 'accounts'] as const;

export interface MetricsBesideProps {
  metrics: readonly MetricSeries[];
  /** The one that is chosen. */
  shown: MetricSeries;
  shownView: (one: MetricSeries) => MetricView;
  ownerName: (accountId: string) => string;
  onLineage: (one: MetricSeries) => void;
}

const idOf = ({ accountId, metric }: MetricSeries) => `${accountId} ${metric}`;

/** The other metrics of the chosen account, or the chosen metric of the other accounts, side by side. */
export function MetricsBeside(props: MetricsBesideProps) {
  const { metrics, shown, shownView, ownerName, onLineage } = props;
  const { t } = useTranslation(['charts', 'imported']);
  const metricName = useMetricName();
  const [wanted, setWay] = useState<(typeof WAYS)[number]>('metrics');
  const groups = {
    metrics: metrics.filter(({ accountId }) => accountId === shown.accountId),
    accounts: metrics.filter(({ metric }) => metric === shown.metric),
  };
  const ways = WAYS.filter((way) => groups[way].length > 1);
  const way = ways.find((one) => one === wanted) ?? ways[0];
  if (!way) return null;
  return (
    <MetricMultiplesChart
      of={way === 'metrics' ? ownerName(shown.accountId) : metricName(shown.metric)}
      series={groups[way].map((one) => ({
        id: idOf(one),
        name: way === 'metrics' ? metricName(one.metric) : ownerName(one.accountId),
        spoken: t('imported:metricOf', {
          metric: metricName(one.metric),
          of: ownerName(one.accountId),
        }),
        unit: catalogueEntry(one.metric)?.unit ?? 'count',
        view: shownView(one),
      }))}
      onLineage={(id) => {
        const pressed = groups[way].find((one) => idOf(one) === id);
        if (pressed) onLineage(pressed);
      }}
      controls={
        ways.length > 1 && (
          <Segmented
            label={t('metrics.beside')}
            testId="metrics-beside"
            value={way}
            onChange={setWay}
            options={WAYS.map((value) => ({ value, label: t(`metrics.ways.${value}`) }))}
          />
        )
      }
    />
  );
}
