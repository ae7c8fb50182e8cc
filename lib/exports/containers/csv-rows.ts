import type { Batch } from '../sheet';
import type { TextPiece } from './decode-text';

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

interface Scan {
  rows: string[][];
  /** Where the first record that is not whole starts. */
  rest: number;
}

const isLineEnd = (code: number): boolean => code === LINE_FEED || code === RETURN;

/**
 * Scans whole records: RFC 4180 with any of the three line ends, also mixed. A quotation mark within a field that is
 * followed by neither the delimiter nor a line end is text, because platforms forget to double it. Unless `last`, a
 * record that reaches the end of the text may go on and is left for later.
 */
function scan(
  text: string,
  delimiter: string,
  last: boolean,
): Scan & { open: boolean; broken: boolean } {
  const mark = delimiter.charCodeAt(0);
  const rows: string[][] = [];
  let row: string[] = [];
  let start = 0;
  let at = 0;
  const { length } = text;
  while (at < length) {
    let field: string;
    if (text.charCodeAt(at) === QUOTE) {
      let from = at + 1;
      field = '';
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1) return { rows, rest: start, open: false, broken: last };
        const next = text.charCodeAt(quote + 1);
        if (next === QUOTE) {
          field += text.slice(at + 1, quote + 1);
          at = quote + 1;
          from = quote + 2;
        } else if (quote + 1 === length || next === mark || isLineEnd(next)) {
          field += text.slice(at + 1, quote);
          at = quote + 1;
          break;
        } else {
          from = quote + 1;
        }
      }
    } else {
      let end = at;
      let code = text.charCodeAt(end);
      while (end < length && code !== mark && !isLineEnd(code)) {
        end += 1;
        code = text.charCodeAt(end);
      }
      field = text.slice(at, end);
      at = end;
    }
    row.push(field);
    if (at >= length) break;
    const code = text.charCodeAt(at);
    at += 1;
    if (code === mark) {
      // A record may end with an empty field and the end of the text.
      if (at === length && last) row.push('');
      continue;
    }
    if (code === RETURN) {
      // The line feed that belongs to it may be in the next piece.
      if (at === length && !last) break;
      if (text.charCodeAt(at) === LINE_FEED) at += 1;
    }
    rows.push(row);
    row = [];
    start = at;
  }
  if (!last || start >= length) return { rows, rest: start, open: false, broken: false };
  rows.push(row);
  return { rows, rest: length, open: true, broken: false };
}

/** The records of a CSV text that comes in pieces. A record longer than `longest` is taken as broken and ends it. */
export function* csvRows(
  pieces: Iterable<TextPiece>,
  delimiter: string,
  longest: number,
): Generator<Batch> {
  let at = 1;
  let rest = '';
  let share = 0;
  for (const piece of pieces) {
    ({ share } = piece);
    const text = rest + piece.text;
    const last = share === 1;
    const { rows, rest: from, open, broken } = scan(text, delimiter, last);
    rest = text.slice(from);
    const tooLong = rest.length > longest;
    yield {
      at,
      rows,
      share,
      ...(open && { endsOpen: true }),
      ...((broken || tooLong) && { brokenAfter: true }),
    };
    if (tooLong) return;
    at += rows.length;
  }
}
