import type { TablePart } from './define-format';
import type { RefusalCode } from './finding-codes';
import { type Batch, isBlank, type Row, type Sheet } from './sheet';
import type { TableState } from './table-state';

/** The rows of a table that was cut out, or of the whole sheet. */
function* batchesOf(sheet: Sheet, { rows, headerAt, end }: TablePart): Generator<Batch> {
  if (!rows) yield* sheet.batches();
  else yield { at: headerAt + 1, rows: [...rows], share: 1, ...end };
}

/** Why a row is not whole. */
function faultOf(row: Row, width: number, isOpenEnd: boolean): RefusalCode | undefined {
  if (isOpenEnd && row.length < width) return 'row-cut-off';
  // Spreadsheets leave out what is blank at the end of a row, but never all of it.
  if (row.length === 1 && width > 1) return 'row-cut-off';
  if (row.length <= width) return undefined;
  return isBlank(row.slice(width)) ? undefined : 'row-too-long';
}

export interface TableBatch {
  share: number;
  rows: { row: Row; at: number }[];
}

/** The rows of the table behind its header with their numbers. Asked for twice, it gives the same ones. */
export function* tableRows(
  sheet: Sheet,
  { part, context, columns }: Pick<TableState, 'part' | 'context' | 'columns'>,
  refuse: (code: RefusalCode, row: number) => void,
): Generator<TableBatch> {
  let count = 0;
  for (const batch of batchesOf(sheet, part)) {
    const rows: TableBatch['rows'] = [];
    const last = batch.rows.length - 1;
    for (const [index, row] of batch.rows.entries()) {
      const at = batch.at + index;
      if (at <= part.headerAt || isBlank(row) || columns.isSecondHeader(row, at)) continue;
      count += 1;
      if (count > context.limits.rows) {
        refuse('too-many-rows', at);
        yield { share: batch.share, rows };
        return;
      }
      const fault = faultOf(row, part.header.length, batch.endsOpen === true && index === last);
      if (fault) refuse(fault, at);
      else rows.push({ row, at });
    }
    yield { share: batch.share, rows };
    if (batch.brokenAfter) refuse('quote-never-closed', batch.at + last + 1);
  }
  if (part.end?.goesOn) refuse('too-many-rows', part.headerAt + count + 1);
}
