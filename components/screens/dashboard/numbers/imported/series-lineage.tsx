import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import type { ImportedSeries } from '@/lib/live/use-imported-series';
import { useSay } from '../use-say';
import { FileLine, FileName } from './file-line';
import { LineageTable } from './lineage-table';
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
        <LineageTable
          columns={[
            { name: t('lineage.day') },
            { name: t('lineage.value'), isNumber: true },
            ...(files.length > 1 ? [{ name: t('lineage.file') }] : []),
          ]}
          rows={days.map(({ day, from, value, importId }) => ({
            key: day,
            cells: [
              from === undefined ? say.day(day) : say.days(from, day),
              sayValue(value),
              ...(files.length > 1 ? [<FileName key="file" imported={fileOf(importId)} />] : []),
            ],
          }))}
        />
      </div>
    </>
  );
}
