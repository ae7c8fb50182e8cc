/** What may part the cells of a line, best sign first: a name may hold a comma, but hardly a tab. */
const MARKS = ['\t', ';', '|', ','] as const;
type Mark = (typeof MARKS)[number];

/** A quotation mark that is not closed within this many characters is taken for one that was forgotten. */
const LONGEST_CELL = 2000;

export interface ListRow {
  /** The number of its first line in the text, from 1, and of its last one. */
  line: number;
  lastLine: number;
  text: string;
  cells: readonly string[];
  /** Its cells are not known: a quotation mark in it is never closed, or the list is too long. */
  open?: true;
}

const isMark = (sign: string | undefined): boolean => MARKS.some((mark) => mark === sign);
const isLineEnd = (sign: string | undefined): boolean => sign === '\n' || sign === '\r';

/** Where the cell that is quoted from `from` on ends: at a mark that a cell's end follows. -1 where there is none. */
function closing(text: string, from: number): number {
  const last = Math.min(text.length, from + LONGEST_CELL);
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && at < last) {
    if (text[at + 1] === '"') {
      at = text.indexOf('"', at + 2);
      continue;
    }
    let next = at + 1;
    while (text[next] === ' ') next += 1;
    if (next >= text.length || isMark(text[next]) || isLineEnd(text[next])) return at;
    at = text.indexOf('"', at + 1);
  }
  return -1;
}

const lineEnd = (text: string, from: number): number => {
  const found = text.slice(from).search(/[\r\n]/);
  return found === -1 ? text.length : from + found;
};

/** Where the record that starts here ends, and whether a quotation mark in it is never closed. */
function recordEnd(text: string, start: number): { end: number; open: boolean } {
  let at = start;
  let begins = true;
  while (at < text.length && !isLineEnd(text[at])) {
    if (text[at] === '"' && begins) {
      const close = closing(text, at);
      const end = lineEnd(text, at);
      if (close !== -1) at = close;
      // Where the line has another one, the two are part of what is written: "Acme" Coffee.
      else if (text.indexOf('"', at + 1) === -1 || text.indexOf('"', at + 1) > end) {
        return { end, open: true };
      }
    }
    begins = isMark(text[at]) || (begins && text[at] === ' ');
    at += 1;
  }
  return { end: at, open: false };
}

function cellsOf(record: string, mark: Mark): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < record.length; at += 1) {
    const sign = record.charAt(at);
    const close = sign === '"' && cell.trim() === '' ? closing(record, at) : -1;
    if (close !== -1) {
      cell = record.slice(at + 1, close).replaceAll('""', '"');
      at = close;
    } else if (sign === mark) {
      cells.push(cell.trim());
      cell = '';
    } else {
      cell += sign;
    }
  }
  return [...cells, cell.trim()];
}

const hasMark = (record: string, mark: Mark): boolean =>
  record.includes(mark) && cellsOf(record, mark).length > 1;

/** The mark that most lines have, else a better sign before a worse one. */
function usualMark(records: readonly string[]): Mark {
  const count = (mark: Mark) => records.filter((record) => hasMark(record, mark)).length;
  const counts = MARKS.map((mark) => ({ mark, count: count(mark) }));
  return counts.toSorted((one, other) => other.count - one.count)[0]?.mark ?? ';';
}

/**
 * Parts a list into the rows that are not empty, and those into cells: pasted from anywhere or saved as CSV, with tabs,
 * semicolons, bars or commas, also mixed. A quotation mark that is never closed spoils its own line only. Rows beyond
 * `most` are not parted into cells. Total.
 */
export function clientListRows(text: string, most: number): ListRow[] {
  const records: { line: number; lastLine: number; text: string; open: boolean }[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const { end, open } =
      records.length < most ? recordEnd(text, at) : { end: lineEnd(text, at), open: true };
    const record = text.slice(at, end);
    const lastLine = line + (record.match(/\r\n|\r|\n/g)?.length ?? 0);
    if (record.replace(/[\s\uFEFF"]/g, '') !== '') {
      records.push({ line, lastLine, text: record.replace(/^\uFEFF/, ''), open });
    }
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    line = lastLine + 1;
  }
  const usual = usualMark(records.map((record) => record.text));
  return records.map(({ open, ...record }) => {
    if (open) return { ...record, cells: [], open: true };
    const mark = hasMark(record.text, usual)
      ? usual
      : (MARKS.find((one) => hasMark(record.text, one)) ?? usual);
    return { ...record, cells: cellsOf(record.text, mark) };
  });
}
