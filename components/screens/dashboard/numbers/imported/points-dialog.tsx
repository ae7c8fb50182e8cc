import { useTranslation } from 'react-i18next';
import type { DayPoint } from '@/lib/domain/day-point';
import type { Import } from '@/lib/domain/imported';
import { useSay } from '../use-say';
import { FileName } from './file-line';
import { LineageTable } from './lineage-table';
import { NumberDialog } from './number-dialog';

export interface PointsDialogProps {
  title: string;
  metric: string;
  /** Oldest first. */
  points: readonly DayPoint[];
  /** The brand's imports, among them those that points are from. */
  imports: readonly Import[];
  onClose: () => void;
}

/** Where the numbers of a chart are from that joins what was typed, what a page showed and what files hold. */
export function PointsDialog({ title, metric, points, imports, onClose }: PointsDialogProps) {
  const { t } = useTranslation(['imported', 'charts']);
  const say = useSay();
  return (
    <NumberDialog title={title} metric={metric} onClose={onClose}>
      <LineageTable
        testId="lineage-points"
        columns={[
          { name: t('imported:lineage.day') },
          { name: t('imported:lineage.value'), isNumber: true },
          { name: t('imported:lineage.source') },
        ]}
        rows={points.toReversed().map(({ day, value, source, importId }) => ({
          key: day,
          cells: [
            say.day(day),
            say.number(value),
            importId === undefined ? (
              t(`charts:sources.${source}`)
            ) : (
              <FileName key="file" imported={imports.find(({ id }) => id === importId)} />
            ),
          ],
        }))}
      />
    </NumberDialog>
  );
}
