import { useTranslation } from 'react-i18next';
import { BRAND_METRICS } from '@/lib/domain/snapshot';
import { AccountName } from '../account-name';
import { CountCell } from './count-cell';
import type { TableCell, TableGrid } from './table-grid';
import type { TableState } from './use-table';

const HEAD = 'border-b border-line px-2 py-2 text-start text-sm font-medium text-muted';

export interface CountTableProps {
  grid: TableGrid;
  state: TableState;
  /** The element that says how the keys work. */
  describedBy: string;
  /** Brings the keyboard to a cell; behind the last one, to the button that saves. */
  onCell: (key: string | undefined) => void;
}

/** Accounts by what is counted of them, and beneath them what the brand's week brought. */
export function CountTable({ grid, state, describedBy, onCell }: CountTableProps) {
  const { t } = useTranslation(['return', 'numbers']);
  const { columns, accounts, rows } = grid;
  const fieldOf = (cell: TableCell | undefined, key: string) => (
    <td key={key} className="px-2 py-1">
      {cell && <CountCell cell={cell} {...{ grid, state, onCell }} />}
    </td>
  );
  return (
    <div className="overflow-x-auto">
      <table
        className="border-separate border-spacing-0 wrap-normal"
        aria-describedby={describedBy}
      >
        <caption className="sr-only">{t('table.caption')}</caption>
        {accounts.length > 0 && (
          <tbody>
            <tr>
              <th scope="col" className={HEAD}>
                {t('table.account')}
              </th>
              {columns.map((metric) => (
                <th key={metric} scope="col" className={HEAD}>
                  {t(`metrics.${metric}`)}
                </th>
              ))}
            </tr>
            {accounts.map((account, at) => (
              <tr key={account.id}>
                <th scope="row" className="px-2 py-1 text-start font-normal">
                  <AccountName account={account} />
                </th>
                {columns.map((metric, column) => fieldOf(rows[at]?.[column], metric))}
              </tr>
            ))}
          </tbody>
        )}
        <tbody>
          <tr>
            <th scope="col" className={HEAD}>
              {t('table.week')}
            </th>
            <th scope="col" className={HEAD}>
              {t('table.count')}
            </th>
          </tr>
          {BRAND_METRICS.map((metric, at) => (
            <tr key={metric}>
              <th scope="row" className="px-2 py-1 text-start font-normal">
                {t(`numbers:metrics.${metric}`)}
              </th>
              {fieldOf(rows[accounts.length + at]?.[0], metric)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
