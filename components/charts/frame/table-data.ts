/** What a cell shows where that is not what a file should hold, such as a day in words. */
interface Shown {
  shown: string;
  raw: string | number;
}

/** Nothing is not known; it is no zero. */
export type Cell = string | number | Shown | undefined;

export interface Column {
  name: string;
  isNumber?: boolean;
}

/** A chart's numbers as a table: what is shown instead of the picture, and what a file of it holds. */
export interface TableData {
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

const rawOf = (cell: Cell): string | number => (typeof cell === 'object' ? cell.raw : (cell ?? ''));

/** The lines of a file, its header first. */
export const linesOf = ({ columns, rows }: TableData): (string | number)[][] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => row.map(rawOf)),
];
