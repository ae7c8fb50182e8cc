import type { Import } from '@/lib/domain/imported';
import type { ImportedSeries } from '@/lib/live/use-imported-series';
import { useMetricName } from '../imports/use-metric-name';
import { NumberDialog } from './number-dialog';
import { SeriesLineage } from './series-lineage';

export interface LineageDialogProps {
  series: ImportedSeries;
  /** What was counted before, where the same chart shows it. */
  replaced?: ImportedSeries | undefined;
  imports: readonly Import[];
  onClose: () => void;
}

/** Where the numbers of a series are from: the files, the days with the file of each, and what it counts. */
export function LineageDialog({ series, replaced, imports, onClose }: LineageDialogProps) {
  const metricName = useMetricName();
  return (
    <NumberDialog title={metricName(series.metric)} metric={series.metric} onClose={onClose}>
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
