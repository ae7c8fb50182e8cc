import { LIMITS } from './limits';
import type { SheetFormat, TableFormat, TablePart } from './define-format';
import { SHEET_FORMATS, TABLE_FORMATS } from './formats';
import { matchColumns } from './match-columns';
import type { Window } from './export-reading';
import { firstRows, type Row, type Sheet } from './sheet';

/** A header stands in one of the first rows; notes and titles may stand above it. */
const HEADER_ROWS = 12;

/** How many rows are enough to recognise any format. */
export const HEAD_ROWS = 25;

/** The table that the first rows begin: of all formats that fit, the one that knows the most columns. */
export function findTable(
  head: readonly Row[],
  formats: readonly TableFormat[] = TABLE_FORMATS,
): TablePart | undefined {
  let best: { part: TablePart; known: number } | undefined;
  for (const [index, header] of head.slice(0, HEADER_ROWS).entries()) {
    if (header.length > LIMITS.columns) continue;
    for (const format of formats) {
      const known = matchColumns(format, header)?.known ?? 0;
      if (known > (best?.known ?? 0))
        best = { part: { format, headerAt: index + 1, header }, known };
    }
  }
  return best?.part;
}

export const findSheetFormat = (
  head: readonly Row[],
  sheetName: string | undefined,
): SheetFormat | undefined => SHEET_FORMATS.find((format) => format.matches(head, sheetName));

export const isKnown = (head: readonly Row[]): boolean =>
  findSheetFormat(head, undefined) !== undefined || findTable(head) !== undefined;

/** The days that one sheet of a workbook names for all of them. */
export function windowOfSheets(sheets: readonly Sheet[]): Window | undefined {
  for (const sheet of sheets) {
    const head = firstRows(sheet, HEAD_ROWS);
    const window = findSheetFormat(head, sheet.name)?.window?.(head);
    if (window) return window;
  }
  return undefined;
}
