import type { Limits } from '../limits';
import type { Cell, Row } from '../sheet';
import { excelDate } from './excel-date';
import { attribute, scanXml } from './scan-xml';

export interface Book {
  strings: readonly string[];
  /** By cell style whether its numbers are dates. */
  dates: readonly boolean[];
  is1904: boolean;
}

/** The column of "AB12" from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

function cellOf(type: string | undefined, style: number, text: string, book: Book): Cell {
  if (type === 's') return book.strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type !== undefined && type !== 'n') return text;
  if (text === '') return '';
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return (book.dates[style] && excelDate(number, book.is1904)) || number;
}

/** Gaps between rows part tables; a sheet that skips to the last possible row does not get them all. */
const MOST_BLANK_ROWS = 20;

/** The rows of a sheet. Cells and rows that are left out are blank. */
export function xlsxRows(xml: string, book: Book, limits: Limits): Row[] {
  const rows: Row[] = [];
  let row: Cell[] = [];
  let next = 0;
  let column = 0;
  let type: string | undefined;
  let style = 0;
  let text = '';
  let isValue = false;
  let isPhonetic = false;
  for (const piece of scanXml(xml)) {
    if (piece.is === 'text') {
      if (isValue && !isPhonetic) text += piece.text;
      continue;
    }
    const opens = piece.is === 'open' && !piece.closes;
    const ends = piece.is === 'close' || piece.closes;
    switch (piece.name) {
      case 'row': {
        if (piece.is === 'open') {
          row = [];
          next = 0;
          const gap = Number(attribute(piece.attributes, 'r') ?? 0) - rows.length - 1;
          for (let blank = 0; blank < Math.min(gap, MOST_BLANK_ROWS); blank += 1) rows.push([]);
        }
        if (ends) rows.push(row);
        if (rows.length > limits.rows + 1) return rows;
        break;
      }
      case 'c': {
        if (piece.is === 'open') {
          const reference = attribute(piece.attributes, 'r');
          column = reference === undefined ? next : columnOf(reference);
          next = column + 1;
          type = attribute(piece.attributes, 't');
          style = Number(attribute(piece.attributes, 's') ?? 0);
          text = '';
        }
        if (ends && column >= 0 && column < limits.columns) {
          while (row.length < column) row.push('');
          row[column] = cellOf(type, style, text, book);
        }
        break;
      }
      case 'v':
      case 't':
        isValue = opens;
        break;
      case 'rPh':
        isPhonetic = opens;
        break;
      default:
    }
  }
  return rows;
}
