import type { Inferred, Window } from './export-reading';

/** Text as a CSV file has it, or a number as a workbook has it. A workbook's dates are texts: ISO, without a zone. */
export type Cell = string | number;
export type Row = readonly Cell[];

export interface Batch {
  /** The number of the first row, from 1. */
  at: number;
  rows: Row[];
  /** How much of the sheet is read with this batch, from 0 to 1. */
  share: number;
  /** The text ended within the last row: nothing says that it is complete. */
  endsOpen?: true;
  /** After the last row follows one whose quotation mark is never closed. */
  brokenAfter?: true;
}

/** One table-like thing: a CSV file or a sheet of a workbook. It can be read any number of times. */
export interface Sheet {
  /** The sheet's name in a workbook. */
  name?: string;
  /** The file's name, and those of the files around it, outermost first. */
  files: readonly string[];
  batches: () => Iterable<Batch>;
  inferred: readonly Inferred[];
  /** The days that another sheet of the workbook names for all of it. */
  window?: Window;
  /** Bytes of value zero were seen. */
  nul?: true;
}

/** A sheet of rows that are all there. */
export const sheetOfRows = (rows: Row[], rest: Omit<Sheet, 'batches'>): Sheet => ({
  ...rest,
  batches: () => [{ at: 1, rows, share: 1 }],
});

/** The first rows, up to `count`. */
export function firstRows(sheet: Sheet, count: number): Row[] {
  const rows: Row[] = [];
  for (const batch of sheet.batches()) {
    rows.push(...batch.rows.slice(0, count - rows.length));
    if (rows.length >= count) break;
  }
  return rows;
}

/** How a sheet ends, where it does not simply end. */
export interface SheetEnd extends Pick<Batch, 'endsOpen' | 'brokenAfter'> {
  /** There are more rows than were taken. */
  goesOn?: true;
}

/** All rows together, up to `most`, and how they end. */
export function allRows(sheet: Sheet, most: number): { rows: Row[]; end: SheetEnd } {
  const rows: Row[] = [];
  let end: SheetEnd = {};
  for (const { rows: more, endsOpen, brokenAfter } of sheet.batches()) {
    if (rows.length + more.length > most) {
      for (const row of more.slice(0, most - rows.length)) rows.push(row);
      return { rows, end: { goesOn: true } };
    }
    for (const row of more) rows.push(row);
    end = { ...(endsOpen && { endsOpen }), ...(brokenAfter && { brokenAfter }) };
  }
  return { rows, end };
}

export const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell));

export const isBlank = (row: Row): boolean => row.every((cell) => textOf(cell).trim() === '');
