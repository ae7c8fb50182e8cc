import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import { catalogueEntry } from '@/lib/live/metric-catalogue';
import type { ImportedSeries } from '@/lib/live/use-imported-series';
import { useSayDay } from '../../../../coach/use-say-day';
import { Dialog } from '../../../../ui/dialog';
import { MetricFacts } from '../catalogue/metric-facts';
import { useMetricName } from '../imports/use-metric-name';
import { useSay } from '../use-say';
import { useSayValue } from './use-say-value';

export interface LineageDialogProps {
  series: ImportedSeries;
  imports: readonly Import[];
  onClose: () => void;
}

const DAYS = 28;

/** Where a number is from: the files, the days with the file of each, and what it counts. */
export function LineageDialog({ series, imports, onClose }: LineageDialogProps) {
  const { t } = useTranslation(['imported', 'imports']);
  const metricName = useMetricName();
  const sayValue = useSayValue(series.metric);
  const sayDay = useSayDay();
  const say = useSay();
  const { metric, points } = series;
  const days = points.slice(-DAYS).toReversed();
  const entry = catalogueEntry(metric);
  const fileOf = (id: string) => imports.find((one) => one.id === id);
  const nameOf = (one: Import | undefined) =>
    one ? [one.file, one.table].filter(Boolean).join(' › ') : t('imported:lineage.gone');
  const files = [...new Set(points.map(({ importId }) => importId))];
  return (
    <Dialog open onClose={onClose} title={metricName(metric)}>
      {entry && <MetricFacts entry={entry} />}
      <div className="grid grid-cols-1 gap-1">
        <h3 className="font-semibold">{t('imported:lineage.files')}</h3>
        <ul className="grid gap-1 text-sm" data-testid="lineage-files">
          {files.map((id) => {
            const one = fileOf(id);
            return (
              <li key={id}>
                <span dir="auto" className="break-words">
                  {nameOf(one)}
                </span>
                {one && (
                  <span className="block text-muted">
                    {t(`imports:formats.${one.format}`, { defaultValue: one.format })} ·{' '}
                    {t('imports:list.on')} {sayDay(one.at)}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </div>
      <div className="grid grid-cols-1 gap-1">
        <h3 className="font-semibold">{t('imported:lineage.days')}</h3>
        <table className="w-full text-sm wrap-normal">
          <thead>
            <tr className="text-muted">
              <th scope="col" className="py-1 pe-3 text-start font-medium">
                {t('imported:lineage.day')}
              </th>
              <th scope="col" className="py-1 pe-3 text-end font-medium">
                {t('imported:lineage.value')}
              </th>
              {files.length > 1 && (
                <th scope="col" className="py-1 text-start font-medium">
                  {t('imported:lineage.file')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, from, value, importId }) => (
              <tr key={day} className="border-t border-line">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {from === undefined ? say.day(day) : say.days(from, day)}
                </th>
                <td className="py-1 pe-3 text-end tabular-nums">{sayValue(value)}</td>
                {files.length > 1 && (
                  <td dir="auto" className="py-1 break-words text-muted">
                    {nameOf(fileOf(importId))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}
