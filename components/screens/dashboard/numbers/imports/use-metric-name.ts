import { useTranslation } from 'react-i18next';

/** The name of a metric; the id of one that is no longer known. */
export function useMetricName(): (metric: string) => string {
  const { t } = useTranslation('metrics');
  return (metric) => t(`name.${metric}`, { defaultValue: metric });
}
