import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { useSayLength } from '../../../coach/use-say-length';
import { useSayPeriod } from './use-say-period';

export interface PrintSheetProps {
  /** Missing where all brands are shown. */
  brand: Brand | undefined;
  shown: TimePeriod;
  /** The columns' names, then a line a row. */
  lines: readonly (readonly (string | number)[])[];
}

/** The timesheet as it is printed: ink on white in any theme, its head on every page. */
export function PrintSheet({ brand, shown, lines }: PrintSheetProps) {
  const { t } = useTranslation('time');
  const sayLength = useSayLength();
  const say = useSayPeriod();
  const [columns = [], ...rows] = lines;
  const minutes = (of: typeof shown.rows) => of.reduce((sum, one) => sum + one.minutes, 0) * 60;
  const guessed = minutes(shown.rows.filter(({ source }) => source === 'guess'));
  return (
    <div className="hidden bg-raised text-ink scheme-light print:block" data-testid="print-sheet">
      <h2 className="text-lg" dir="auto">
        {brand ? t('sheet.heading', { brand: brand.name }) : t('sheet.headingAll')}
      </h2>
      <p className="mb-3">{say.period(shown.period)}</p>
      <table className="w-full text-xs wrap-normal">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col" className="border-b border-edge py-1 pe-2 text-start">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines have no name, and are printed once
            <tr key={at} className="break-inside-avoid">
              {cells.map((cell, column) => (
                <td
                  key={columns[column]}
                  dir="auto"
                  className="border-b border-line py-1 pe-2 align-top"
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 font-semibold">
        {t('sheet.total')}: {sayLength(minutes(shown.rows))}
        {guessed > 0 && ` (${t('sheet.guessed')}: ${sayLength(guessed)})`}
      </p>
    </div>
  );
}
