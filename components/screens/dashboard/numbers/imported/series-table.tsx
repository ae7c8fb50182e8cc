import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import { lastDaysOf } from '@/lib/live/last-days-of';
import type { ImportedSeries } from '@/lib/live/use-imported-series';
import { useMetricName } from '../imports/use-metric-name';
import { useSay } from '../use-say';
import { LineageDialog } from './lineage-dialog';
import { useSayValue } from './use-say-value';

export interface SeriesTableProps {
  series: readonly ImportedSeries[];
  imports: readonly Import[];
}

const HEAD = 'px-3 py-2 text-sm font-medium text-muted';
const CELL = 'border-t border-line px-3 py-1.5';
const LINK =
  'rounded-sm underline decoration-dotted underline-offset-4 hover:decoration-solid tabular-nums';

/** An account's metrics over the last days that are known. Every number says on request where it is from. */
export function SeriesTable({ series, imports }: SeriesTableProps) {
  const { t } = useTranslation('imported');
  const metricName = useMetricName();
  const say = useSay();
  const sayValue = useSayValue();
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
          {series.map((one) => {
            const period = lastDaysOf(one);
            if (!period) return null;
            const { sum, last, known, length, from, to } = period;
            const name = metricName(one.metric);
            const value = sayValue(one.metric, sum ?? last.value);
            return (
              <tr key={one.metric} data-testid="imported-row" data-metric={one.metric}>
                <th scope="row" className={`${CELL} text-start font-normal`}>
                  {name}
                </th>
                <td className={`${CELL} text-end`}>
                  <button
                    type="button"
                    className={LINK}
                    data-testid="lineage"
                    aria-label={t('open', { metric: name, value })}
                    onClick={() => setShown(one)}
                  >
                    {value}
                  </button>
                  <span className="block text-sm text-muted">
                    {sum === undefined
                      ? t('lastDay', { day: say.day(last.day) })
                      : `${say.days(from, to)} · ${t('known', { known, length })}`}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown && (
        <LineageDialog series={shown} imports={imports} onClose={() => setShown(undefined)} />
      )}
    </div>
  );
}
