import { useTranslation } from 'react-i18next';
import type { DayPoint } from '@/lib/domain/day-point';
import { useSay } from '../use-say';
import { NumberDialog } from './number-dialog';

export interface PointsDialogProps {
  title: string;
  metric: string;
  /** Oldest first. */
  points: readonly DayPoint[];
  onClose: () => void;
}

/** Where the numbers of a chart are from that joins what was typed, what a page showed and what files hold. */
export function PointsDialog({ title, metric, points, onClose }: PointsDialogProps) {
  const { t } = useTranslation(['imported', 'charts']);
  const say = useSay();
  return (
    <NumberDialog title={title} metric={metric} onClose={onClose}>
      <table className="w-full text-sm wrap-normal" data-testid="lineage-points">
        <thead>
          <tr className="text-muted">
            <th scope="col" className="py-1 pe-3 text-start font-medium">
              {t('imported:lineage.day')}
            </th>
            <th scope="col" className="py-1 pe-3 text-end font-medium">
              {t('imported:lineage.value')}
            </th>
            <th scope="col" className="py-1 text-start font-medium">
              {t('imported:lineage.source')}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ day, value, source }) => (
            <tr key={day} className="border-t border-line">
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                {say.day(day)}
              </th>
              <td className="py-1 pe-3 text-end tabular-nums">{say.number(value)}</td>
              <td className="py-1">{t(`charts:sources.${source}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </NumberDialog>
  );
}
