import type { Cell } from '../sheet';
import { PartsReader } from './biff-strings';
import type { BiffRecord } from './biff-records';
import { excelDate } from './excel-date';

export interface BiffBook {
  strings: readonly string[];
  /** By extended format whether its numbers are dates. */
  dates: readonly boolean[];
  is1904: boolean;
}

export interface PlacedCell {
  row: number;
  column: number;
  cell: Cell;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A number in thirty bits: an integer or the upper half of a double, either of them in hundredths. */
export function rkNumber(rk: number): number {
  let value: number;
  if (rk & 2) value = rk >> 2;
  else {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(4, rk & ~3, true);
    value = view.getFloat64(0, true);
  }
  return rk & 1 ? value / 100 : value;
}

const numberCell = (value: number, format: number, book: BiffBook): Cell =>
  (book.dates[format] && excelDate(value, book.is1904)) || value;

/** The result of a formula; a text's follows in a record of its own. */
function formulaCell(view: DataView, book: BiffBook): Cell | undefined {
  if (view.getUint16(12, true) !== 0xffff) {
    return numberCell(view.getFloat64(6, true), view.getUint16(4, true), book);
  }
  const kind = view.getUint8(6);
  if (kind === 0) return undefined;
  if (kind === 1) return view.getUint8(8) ? 'TRUE' : 'FALSE';
  return kind === 2 ? '#ERROR' : '';
}

/** The cells that a record holds; none where it is about something else. */
export function cellsIn({ type, parts }: BiffRecord, book: BiffBook): PlacedCell[] {
  const [bytes = new Uint8Array()] = parts;
  if (bytes.length < 6) return [];
  const view = viewOf(bytes);
  const place = { row: view.getUint16(0, true), column: view.getUint16(2, true) };
  const format = view.getUint16(4, true);
  switch (type) {
    case 0xfd: // LABELSST
      return [{ ...place, cell: book.strings[view.getUint32(6, true)] ?? '' }];
    case 0x204: {
      // LABEL
      const reader = new PartsReader(parts);
      reader.skip(6);
      return [{ ...place, cell: reader.unicodeString(2) }];
    }
    case 0x203: // NUMBER
      return [{ ...place, cell: numberCell(view.getFloat64(6, true), format, book) }];
    case 0x27e: // RK
      return [{ ...place, cell: numberCell(rkNumber(view.getInt32(6, true)), format, book) }];
    case 0xbd: {
      // MULRK: six bytes for each column, and the last column's number at the end
      const count = Math.floor((bytes.length - 6) / 6);
      return Array.from({ length: count }, (_, index) => {
        const at = 4 + index * 6;
        const value = rkNumber(view.getInt32(at + 2, true));
        const cell = numberCell(value, view.getUint16(at, true), book);
        return { row: place.row, column: place.column + index, cell };
      });
    }
    case 0x06: {
      // FORMULA
      const cell = formulaCell(view, book);
      return cell === undefined ? [] : [{ ...place, cell }];
    }
    case 0x205: // BOOLERR
      if (view.getUint8(7)) return [{ ...place, cell: '#ERROR' }];
      return [{ ...place, cell: view.getUint8(6) ? 'TRUE' : 'FALSE' }];
    default:
      return [];
  }
}
