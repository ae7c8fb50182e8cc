import type { ReactNode } from 'react';
import { classNames } from '../../../../ui/class-names';
import { TableHead, type TableColumn } from '../../../../ui/table-head';

export interface LineageRow {
  key: string;
  /** One for each column; the first one names the row. */
  cells: readonly ReactNode[];
}

export interface LineageTableProps {
  columns: readonly TableColumn[];
  rows: readonly LineageRow[];
  testId?: string;
}

const ROOM = 'pe-2 last:pe-0 sm:pe-3 sm:last:pe-0';

/** What a number is made of, part by part, in the narrow room of a dialog. */
export function LineageTable({ columns, rows, testId }: LineageTableProps) {
  return (
    <table className="w-full text-sm wrap-normal max-sm:hyphens-auto" data-testid={testId}>
      <TableHead columns={columns.map((column) => ({ className: ROOM, ...column }))} />
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key} className="border-b border-line align-top last:border-b-0">
            <th scope="row" className="py-1 pe-2 text-start font-normal sm:pe-3">
              {name}
            </th>
            {cells.map((cell, at) => {
              const column = columns[at + 1];
              return (
                <td
                  key={column?.name}
                  className={classNames(
                    ROOM,
                    'py-1',
                    column?.isNumber && 'text-end whitespace-nowrap tabular-nums',
                  )}
                >
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
