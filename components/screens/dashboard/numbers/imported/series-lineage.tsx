import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import type { ImportedSeries } from '@/lib/live/use-imported-series';
import { useSay } from '../use-say';
import { FileLine, useFileName } from './file-line';
import { useSayValue } from './use-say-value';

export interface SeriesLineageProps {
  series: ImportedSeries;
  imports: readonly Import[];
}

const DAYS = 28;

/** The files of a series, and its newest days with the file of each. */
export function SeriesLineage({ series, imports }: SeriesLineageProps) {
  const { t } = useTranslation('imported');
  const sayValue = useSayValue(series.metric);
  const fileName = useFileName();
  const say = useSay();
  const { points } = series;
  const days = points.slice(-DAYS).toReversed();
  const fileOf = (id: string) => imports.find((one) => one.id === id);
  const files = [...new Set(points.map(({ importId }) => importId))];
  return (
    <>
      <div className="grid grid-cols-1 gap-1">
        <h3 className="font-semibold">{t('lineage.files')}</h3>
        <ul className="grid gap-1 text-sm" data-testid="lineage-files">
          {files.map((id) => (
            <li key={id}>
              <FileLine imported={fileOf(id)} />
            </li>
          ))}
        </ul>
      </div>
      <div className="grid grid-cols-1 gap-1">
        <h3 className="font-semibold">{t('lineage.days')}</h3>
        <table className="w-full text-sm wrap-normal">
          <thead>
            <tr className="text-muted">
              <th scope="col" className="py-1 pe-3 text-start font-medium">
                {t('lineage.day')}
              </th>
              <th scope="col" className="py-1 pe-3 text-end font-medium">
                {t('lineage.value')}
              </th>
              {files.length > 1 && (
                <th scope="col" className="py-1 text-start font-medium">
                  {t('lineage.file')}
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
                  <td dir="auto" className="py-1 wrap-anywhere text-muted">
                    {fileName(fileOf(importId))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
