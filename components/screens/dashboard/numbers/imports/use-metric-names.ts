import { useTranslation } from 'react-i18next';
import type { TableSummary } from '@/lib/importing/protocol';
import { useMetricName } from './use-metric-name';

/** Names the metrics of a table, each once. */
export function useMetricNames(): (metrics: TableSummary['metrics']) => string {
  const { i18n } = useTranslation();
  const metricName = useMetricName();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (metrics) =>
    list.format([...new Set(metrics.map(({ metric }) => metric))].map(metricName));
}
