import { classNames } from './class-names';

export interface TableColumn {
  name: string;
  /** Numbers stand at the end of their column. */
  isNumber?: boolean;
  /** Its width and the room beside it, where they are not the usual ones. */
  className?: string;
}

export interface TableHeadProps {
  columns: readonly TableColumn[];
  className?: string;
}

/** The names of a small table's columns. */
export function TableHead({ columns, className }: TableHeadProps) {
  return (
    <thead className={className}>
      <tr className="border-b border-line text-sm text-muted">
        {columns.map(({ name, isNumber, className: room = 'pe-3 last:pe-0' }) => (
          <th
            key={name}
            scope="col"
            className={classNames(
              'py-1.5 align-bottom font-medium',
              isNumber ? 'text-end' : 'text-start',
              room,
            )}
          >
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
