import { useTranslation } from 'react-i18next';
import { networkName } from '@/lib/live/network-list';
import type { ShownCounted } from '@/lib/live/use-counted';
import { useBrandName } from '../../../coach/use-brand-name';
import { useSayLength } from '../../../coach/use-say-length';
import { Button } from '../../../ui/button';
import { useSayPeriod } from './use-say-period';

type Row = ShownCounted['rows'][number];

export interface CountedTableProps {
  rows: readonly Row[];
  /** Whether each line says which brand it belongs to. */
  named: boolean;
  onCorrect: (row: Row) => void;
}

const HEAD = 'px-3 py-2 font-medium';
const CELL = 'border-t border-line px-3 py-1.5';

export function CountedTable({ rows, named, onCorrect }: CountedTableProps) {
  const { t } = useTranslation(['time', 'timer']);
  const sayLength = useSayLength();
  const say = useSayPeriod();
  const nameOf = useBrandName();
  return (
    <div className="rounded-lg border border-line bg-raised">
      <table
        aria-label={t('time:counted.title')}
        data-testid="time-counted"
        className="w-full wrap-normal"
      >
        <thead>
          <tr className="text-start text-sm text-muted">
            <th scope="col" className={`${HEAD} text-start`}>
              {t('time:counted.day')}
            </th>
            <th scope="col" className={`${HEAD} text-start max-sm:hidden`}>
              {t('time:counted.where')}
            </th>
            <th scope="col" className={`${HEAD} text-end`}>
              {t('time:counted.length')}
            </th>
            <th scope="col">
              <span className="sr-only">{t('time:counted.action')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { day, brandId, network, work, seconds } = row;
            const where = `${networkName(network)} · ${t(`timer:work.${work}`)}`;
            const whose = brandId === '' ? t('time:counted.nobody') : nameOf(brandId);
            const what = [say.day(day), where, ...(named ? [whose] : [])].join(', ');
            return (
              <tr key={[day, brandId, network, work].join(' ')} data-brand={brandId}>
                <th scope="row" className={`${CELL} text-start font-normal`}>
                  <span className="whitespace-nowrap">{say.day(day)}</span>
                  <span className="block text-sm text-muted sm:hidden">
                    {[where, ...(named ? [whose] : [])].join(' · ')}
                  </span>
                </th>
                <td className={`${CELL} max-sm:hidden`}>
                  {where}
                  {named && (
                    <span dir="auto" className="block text-sm text-muted">
                      {whose}
                    </span>
                  )}
                </td>
                <td className={`${CELL} text-end whitespace-nowrap`}>{sayLength(seconds)}</td>
                <td className={`${CELL} pe-1! text-end`}>
                  <Button
                    size="small"
                    variant="quiet"
                    data-testid="time-correct"
                    aria-label={t('time:counted.correctRow', { what })}
                    onClick={() => onCorrect(row)}
                  >
                    {t('time:counted.correct')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
