import type { Inferred } from '../export-reading';
import type { Limits } from '../limits';
import type { Batch, Row, Sheet } from '../sheet';
import { csvRows } from './csv-rows';
import { encodedText, type EncodedText } from './decode-text';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How many characters and rows decide on the delimiter. */
const HEAD_CHARS = 64 * 1024;
const HEAD_ROWS = 25;

/** Excel's own line that names the delimiter, such as `sep=,`. In a re-saved file it has delimiters behind it. */
const SEP = /^"?sep=(.)"?[;,\t]*\s*$/i;

const headOf = ({ pieces }: EncodedText): string => {
  for (const { text } of pieces()) return text.slice(0, HEAD_CHARS);
  return '';
};

function rowsOf(head: string, delimiter: string): Row[] {
  for (const { rows } of csvRows([{ text: head, share: 1 }], delimiter, HEAD_CHARS)) {
    return rows.slice(0, HEAD_ROWS);
  }
  return [];
}

/** How many rows have as many fields as the widest of the first ones, and how many fields those are. */
function fit(rows: readonly Row[]): number {
  const widths = rows.map(({ length }) => length).filter((width) => width > 1);
  const shared = Math.max(
    0,
    ...widths.map((width) => widths.filter((other) => other === width).length),
  );
  const widest = Math.max(
    0,
    ...widths.filter((width) => widths.filter((other) => other === width).length === shared),
  );
  return shared * 1000 + widest;
}

/**
 * The delimiter: the one with which `isKnown` finds a header that it knows; else the one that gives most rows the
 * same number of fields. Counting alone fails on a re-saved file, in which commas are decimals.
 */
function delimiterOf(head: string, isKnown: (rows: readonly Row[]) => boolean): Inferred {
  const named = SEP.exec(head.slice(0, 20).split(/[\r\n]/)[0] ?? '')?.[1];
  const readings = DELIMITERS.map((delimiter) => ({ delimiter, rows: rowsOf(head, delimiter) }));
  const found = readings.find(({ rows }) => isKnown(rows));
  if (found) return { code: 'delimiter', value: found.delimiter, by: 'header' };
  if (named !== undefined) return { code: 'delimiter', value: named, by: 'file' };
  const [best] = readings
    .map(({ delimiter, rows }) => ({ delimiter, fit: fit(rows) }))
    .toSorted((one, other) => other.fit - one.fit);
  return { code: 'delimiter', value: best?.delimiter ?? ',', by: 'values' };
}

/**
 * A line that is one quoted field with a line in it: where lists are parted by semicolons, Excel takes each line of a
 * comma file for one text, and quotes those that hold quotation marks.
 */
function unwrapped(row: Row, delimiter: string): Row {
  const [line = ''] = row;
  const isLine = row.length === 1 && typeof line === 'string' && line.includes('"');
  return isLine && line.includes(delimiter) ? (rowsOf(line, delimiter)[0] ?? row) : row;
}

/** Without the line that names the delimiter. Row numbers stay those of the file. */
function* tidied(batches: Iterable<Batch>, delimiter: string): Generator<Batch> {
  let first = true;
  for (const batch of batches) {
    const rows = batch.rows.map((row) => unwrapped(row, delimiter));
    if (first && SEP.test((rows[0] ?? []).join(','))) rows[0] = [];
    if (rows.length > 0) first = false;
    yield { ...batch, rows };
  }
}

/** A CSV file of whatever encoding, delimiter and line ends as a sheet. */
export function readCsv(
  bytes: Uint8Array,
  files: readonly string[],
  limits: Limits,
  isKnown: (rows: readonly Row[]) => boolean,
  language?: string,
): Sheet {
  const text = encodedText(bytes, language);
  const delimiter = delimiterOf(headOf(text), isKnown);
  return {
    files,
    inferred: [text.encoding, delimiter],
    ...(text.nul && { nul: true }),
    batches: () =>
      tidied(csvRows(text.pieces(), delimiter.value, limits.recordChars), delimiter.value),
  };
}
