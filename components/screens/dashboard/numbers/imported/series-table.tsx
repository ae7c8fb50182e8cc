import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import type { ImportedSeries } from '@/lib/live/use-imported-series';
import { LineageDialog } from './lineage-dialog';
import { SeriesRow } from './series-row';

export interface SeriesTableProps {
  series: readonly ImportedSeries[];
  imports: readonly Import[];
}

const HEAD = 'px-3 py-2 text-sm font-medium text-muted';

/** An account's metrics over the last days that are known. Every number says on request where it is from. */
export function SeriesTable({ series, imports }: SeriesTableProps) {
  const { t } = useTranslation('imported');
  const [shown, setShown] = useState<ImportedSeries>();
  return (
    <div className="rounded-lg border border-line bg-raised">
      <table aria-label={t('title')} className="w-full wrap-normal">
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} text-start`}>
              {t('metric')}
            </th>
            <th scope="col" className={`${HEAD} text-end`}>
              {t('last28', { length: 28 })}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.map((one) => (
            <SeriesRow key={one.metric} series={one} onLineage={() => setShown(one)} />
          ))}
        </tbody>
      </table>
      {shown && (
        <LineageDialog series={shown} imports={imports} onClose={() => setShown(undefined)} />
      )}
    </div>
  );
}
