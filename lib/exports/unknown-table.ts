import type { ExportReading, UnknownTable } from './export-reading';
import { cutShort } from './findings';
import { headerKey } from './header-key';
import { refusedFile } from './refused-file';
import { isBlank, type Row, type Sheet, textOf } from './sheet';
import { sourceOf } from './table-source';

const SAMPLE_ROWS = 5;

/** The row that is most like a header: the first of those with the most texts in them. */
export function likelyHeader(head: readonly Row[]): { header: Row; at: number } | undefined {
  const texts = (row: Row): number =>
    row.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell)).length;
  const most = Math.max(0, ...head.map(texts));
  const index = head.findIndex((row) => most >= 2 && texts(row) === most);
  const header = head[index];
  return header && { header, at: index + 1 };
}

/** What a person needs to see of a table to say what its columns are. `rows` are those behind the header. */
export const unknownTable = (header: Row, rows: readonly Row[]): UnknownTable => ({
  header: header.map(textOf),
  key: headerKey(header),
  sample: rows
    .filter((row) => !isBlank(row))
    .slice(0, SAMPLE_ROWS)
    .map((row) => row.map((cell) => cutShort(textOf(cell)))),
});

/** What can be said of a table that no format knows, so that a person can say what its columns are. */
export function* describeUnknown(
  sheet: Sheet,
  head: readonly Row[],
): Generator<number, ExportReading> {
  const found = likelyHeader(head);
  if (!found) return refusedFile(sheet.files.at(-1) ?? '', 'no-table');
  const sample: Row[] = [];
  let rowCount = 0;
  for (const batch of sheet.batches()) {
    for (const [index, row] of batch.rows.entries()) {
      if (batch.at + index <= found.at || isBlank(row)) continue;
      rowCount += 1;
      if (sample.length < SAMPLE_ROWS) sample.push(row);
    }
    yield batch.share;
  }
  return {
    format: 'unknown',
    source: sourceOf(sheet),
    rows: [],
    posts: [],
    inferred: [...sheet.inferred],
    questions: [],
    refused: [],
    warnings: rowCount === 0 ? [{ code: 'no-rows', count: 1, examples: [] }] : [],
    table: { ...unknownTable(found.header, sample), rowCount },
  };
}
