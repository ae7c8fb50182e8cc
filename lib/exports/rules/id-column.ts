import { type Cell, textOf } from '../sheet';
import { isMissing } from './missing';

/** From here on a spreadsheet's number has no room for the last digits. */
const SAFE_DIGITS = 15;

const ROUNDED = /^\d+(?:[.,]\d+)?e\+?\d+$/i;
const ERROR = /^#(?:\p{L}|[#\d/])+[!?]?$/u;

const isLong = (text: string): boolean => /^\d{16,}$/.test(text);
const isFilledUp = (text: string): boolean => /^0+$/.test(text.slice(SAFE_DIGITS));

/**
 * A column of ids. They stay texts: "18109471972753586" is no number that JavaScript or Excel can hold. Excel writes
 * it back as "1.81095E+17" or with zeros for the digits it has lost; such an id names another post or none.
 */
export class IdColumn {
  #long = 0;
  #filledUp = 0;

  /** First pass. */
  look(cell: Cell): void {
    const text = textOf(cell).trim();
    if (!isLong(text)) return;
    this.#long += 1;
    if (isFilledUp(text)) this.#filledUp += 1;
  }

  /** One real id in a hundred or so ends in zeros; a whole column of them was rounded. */
  #isDestroyed(text: string): boolean {
    if (ROUNDED.test(text) || ERROR.test(text)) return true;
    return isLong(text) && isFilledUp(text) && this.#filledUp === this.#long;
  }

  /** Second pass. */
  read(cell: Cell): { id: string } | { refused: 'id-destroyed' } | undefined {
    const text = textOf(cell).trim();
    if (isMissing(text)) return undefined;
    const isInexact = typeof cell === 'number' && !Number.isSafeInteger(cell);
    return isInexact || this.#isDestroyed(text) ? { refused: 'id-destroyed' } : { id: text };
  }
}
