import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import type { ImportedSeries } from '@/lib/live/use-imported-series';
import { useMetricName } from '../imports/use-metric-name';
import { NumberDialog } from './number-dialog';
import { SeriesLineage } from './series-lineage';

export interface LineageDialogProps {
  series: ImportedSeries;
  /** Whose it is, where the page beside does not say so. */
  of?: string;
  /** What was counted before, where the same chart shows it. */
  replaced?: ImportedSeries | undefined;
  imports: readonly Import[];
  onClose: () => void;
}

/** Where the numbers of a series are from: the files, the days with the file of each, and what it counts. */
export function LineageDialog({ series, of, replaced, imports, onClose }: LineageDialogProps) {
  const { t } = useTranslation('imported');
  const metricName = useMetricName();
  const metric = metricName(series.metric);
  return (
    <NumberDialog
      title={of === undefined ? metric : t('metricOf', { metric, of })}
      metric={series.metric}
      onClose={onClose}
    >
      <SeriesLineage series={series} imports={imports} />
      {replaced && (
        <>
          <h3 className="text-base">{metricName(replaced.metric)}</h3>
          <SeriesLineage series={replaced} imports={imports} />
        </>
      )}
    </NumberDialog>
  );
}
