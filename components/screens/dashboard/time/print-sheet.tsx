import { useTranslation } from 'react-i18next';
import type { TimesheetRow } from '@/lib/actions/collect-timesheet';
import type { Brand } from '@/lib/domain/brand';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { useSayLength } from '../../../coach/use-say-length';
import { useSayPeriod } from './use-say-period';
import type { SheetLines } from './use-say-sheet';

export interface PrintSheetProps {
  /** Missing where all brands are shown. */
  brand: Brand | undefined;
  period: TimePeriod['period'];
  rows: readonly TimesheetRow[];
  /** The same in words: the columns' names, then a line a row. */
  lines: SheetLines;
}

/** The timesheet as it is printed: ink on white in any theme, its head on every page. */
export function PrintSheet({ brand, period, rows, lines }: PrintSheetProps) {
  const { t } = useTranslation('time');
  const sayLength = useSayLength();
  const say = useSayPeriod();
  const [columns = [], ...said] = lines;
  const minutes = (of: typeof rows) => of.reduce((sum, one) => sum + one.minutes, 0) * 60;
  const guessed = minutes(rows.filter(({ source }) => source === 'guess'));
  return (
    <div className="hidden bg-raised text-ink scheme-light print:block" data-testid="print-sheet">
      <h2 className="text-lg" dir="auto">
        {brand ? t('sheet.heading', { brand: brand.name }) : t('sheet.headingAll')}
      </h2>
      <p className="mb-3">{say.period(period)}</p>
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
          {said.map((cells, at) => (
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
        {t('sheet.total')}: {sayLength(minutes(rows))}
        {guessed > 0 && ` (${t('sheet.guessed')}: ${sayLength(guessed)})`}
      </p>
    </div>
  );
}
