import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names';
import type { Cell, TableData } from './table-data';
import { useWords } from './use-words';

const HEAD =
  'sticky top-0 z-10 border-b border-line bg-raised px-3 py-2 align-bottom text-sm font-medium text-muted';
const CELL = 'border-b border-line px-3 py-1.5 align-top';

export interface ChartTableProps {
  table: TableData;
  labelledBy: string;
}

/** A chart's numbers. The table scrolls in its own box, which can be reached by keyboard. */
export function ChartTable({ table: { columns, rows }, labelledBy }: ChartTableProps) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const shown = (cell: Cell) => {
    if (cell === undefined) return <span title={t('notRecorded')}>–</span>;
    if (typeof cell === 'object') return cell.shown;
    return typeof cell === 'number' ? words.number(cell) : <bdi>{cell}</bdi>;
  };
  const side = (at: number) => (columns[at]?.isNumber ? 'text-end' : 'text-start');
  return (
    <div
      role="region"
      aria-labelledby={labelledBy}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
      tabIndex={0}
      className="max-h-80 overflow-auto rounded-md border border-line"
    >
      <table
        aria-labelledby={labelledBy}
        className="w-full border-separate border-spacing-0 text-sm wrap-normal"
      >
        <thead>
          <tr>
            {columns.map(({ name }, at) => (
              <th key={name} scope="col" className={classNames(HEAD, side(at))}>
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows of a picture have no other name
            <tr key={line}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th
                    key={columns[at]?.name}
                    scope="row"
                    className={classNames(CELL, 'text-start font-normal')}
                  >
                    {shown(cell)}
                  </th>
                ) : (
                  <td key={columns[at]?.name} className={classNames(CELL, side(at))}>
                    {shown(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className={classNames(CELL, 'text-muted')}>
                {t('noRows')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
