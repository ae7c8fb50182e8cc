import type { Limits } from '../limits';
import { ReadFault } from '../read-fault';
import { type Cell, isBlank, type Row, type Sheet, sheetOfRows } from '../sheet';
import { type BiffBook, cellsIn } from './biff-cells';
import { type BiffRecord, biffRecords } from './biff-records';
import { PartsReader, sharedTexts } from './biff-strings';
import { isDateFormat } from './excel-date';
import { readOle2 } from './read-ole2';

const BOF = 0x809;
const EOF = 0x0a;
const BOUNDSHEET = 0x85;
const SST = 0xfc;
const XF = 0xe0;
const FORMAT = 0x41e;
const DATE_MODE = 0x22;
const FILE_PASS = 0x2f;
const FORMULA = 0x06;
const STRING = 0x207;
const BIFF8 = 0x600;

const word = ({ parts: [bytes = new Uint8Array()] }: BiffRecord, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

const readerAt = ({ parts }: BiffRecord, at: number): PartsReader => {
  const reader = new PartsReader(parts);
  reader.skip(at);
  return reader;
};

/** What all sheets of the workbook share, from the records before the first sheet's. */
function bookOf(records: readonly BiffRecord[]): BiffBook {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let strings: string[] = [];
  let is1904 = false;
  for (const record of records) {
    if (record.type === FILE_PASS) throw new ReadFault('password-protected');
    if (record.type === SST) strings = sharedTexts(record.parts);
    if (record.type === XF) formats.push(word(record, 2));
    if (record.type === DATE_MODE) is1904 = word(record, 0) === 1;
    if (record.type === FORMAT) {
      codes.set(word(record, 0), readerAt(record, 2).unicodeString(2));
    }
  }
  return { strings, dates: formats.map((id) => isDateFormat(id, codes.get(id))), is1904 };
}

interface SheetStart {
  name: string;
  at: number;
}

/** Where each worksheet starts; charts and macros are passed over. */
const sheetsIn = (records: readonly BiffRecord[]): SheetStart[] =>
  records
    .filter(({ type, parts }) => type === BOUNDSHEET && parts[0]?.[5] === 0)
    .map((record) => ({
      at: readerAt(record, 0).long(),
      name: readerAt(record, 6).unicodeString(1),
    }));

function rowsFrom(records: readonly BiffRecord[], book: BiffBook, limits: Limits): Row[] {
  const rows: Cell[][] = [];
  const put = (row: number, column: number, cell: Cell): void => {
    if (row > limits.rows || column >= limits.columns) return;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push('');
    cells[column] = cell;
  };
  for (const [index, record] of records.entries()) {
    if (record.type === EOF) break;
    for (const { row, column, cell } of cellsIn(record, book)) put(row, column, cell);
    const formula = records[index - 1];
    if (record.type === STRING && formula?.type === FORMULA) {
      put(word(formula, 0), word(formula, 2), readerAt(record, 0).unicodeString(2));
    }
  }
  return rows;
}

/** The sheets of a legacy `.xls` that hold anything. Throws a `ReadFault` for what is locked, older than 1997 or broken. */
export function readXls(bytes: Uint8Array, files: readonly string[], limits: Limits): Sheet[] {
  const ole = readOle2(bytes);
  if (ole.names.includes('EncryptedPackage')) throw new ReadFault('password-protected');
  if (!ole.names.includes('Workbook')) {
    throw new ReadFault(ole.names.includes('Book') ? 'xls-too-old' : 'xls-broken');
  }
  const records = biffRecords(ole.stream('Workbook'));
  const [first] = records;
  if (first?.type !== BOF) throw new ReadFault('xls-broken');
  if (word(first, 0) !== BIFF8) throw new ReadFault('xls-too-old');
  const end = records.findIndex(({ type }) => type === EOF);
  if (end === -1) throw new ReadFault('xls-broken');
  const globals = records.slice(0, end);
  const book = bookOf(globals);
  return sheetsIn(globals).flatMap(({ name, at }) => {
    const start = records.findIndex((record) => record.at === at && record.type === BOF);
    if (start === -1) throw new ReadFault('xls-broken');
    const rows = rowsFrom(records.slice(start), book, limits);
    return rows.every(isBlank) ? [] : [sheetOfRows(rows, { name, files, inferred: [] })];
  });
}
