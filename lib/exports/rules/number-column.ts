import type { DecimalMark, Inferred, Question } from '../export-reading';
import type { ValueRefusal } from '../finding-codes';
import { cutShort } from '../findings';
import type { Cell } from '../sheet';
import { isBelowThreshold, isMissing } from './missing';
import { numberShape } from './number-shape';

/** What is read in a cell: a number, nothing, or why there is none. */
export type NumberRead =
  { value: number } | { refused: ValueRefusal | 'below-threshold' } | undefined;

const EXAMPLES = 5;

/**
 * A column of numbers. It is looked at as a whole first, because one cell seldom tells thousands from decimals: a file is
 * written by one hand, so a single "3,5" settles every "1.234" of its column. Where nothing settles them they are
 * refused until somebody says.
 */
export class NumberColumn {
  readonly #column: string;
  readonly #settled = { '.': 0, ',': 0 };
  readonly #open: string[] = [];
  #openCount = 0;

  readonly #answer: DecimalMark | undefined;

  /** `answer` is the mark that the user said it has. */
  constructor(column: string, answer?: DecimalMark) {
    this.#column = column;
    this.#answer = answer;
  }

  /** First pass. */
  look(cell: Cell): void {
    if (typeof cell === 'number' || isMissing(cell)) return;
    const shape = numberShape(cell);
    if (shape.is !== 'marked') return;
    const marks = Object.keys(shape.with) as DecimalMark[];
    if (marks.length === 1 && marks[0]) this.#settled[marks[0]] += 1;
    if (marks.length === 2) {
      this.#openCount += 1;
      if (this.#open.length < EXAMPLES) this.#open.push(cutShort(cell));
    }
  }

  /** The mark that the column's own cells allow; `undefined` where they allow both or contradict each other. */
  get #own(): DecimalMark | undefined {
    const { '.': points, ',': commas } = this.#settled;
    if (points > 0 === commas > 0) return undefined;
    return points > 0 ? '.' : ',';
  }

  get #mark(): DecimalMark | undefined {
    return this.#own ?? this.#answer;
  }

  inferred(): Inferred | undefined {
    const mark = this.#mark;
    const { '.': points, ',': commas } = this.#settled;
    if (mark === undefined || points + commas + this.#openCount === 0) return undefined;
    const by = this.#own ? 'values' : 'answer';
    return { code: 'decimal-mark', value: mark, column: this.#column, by };
  }

  /** What the column leaves open by itself, whether it was answered or not. */
  asked(): Question | undefined {
    if (this.#openCount === 0 || this.#own) return undefined;
    return {
      code: 'decimalMark',
      column: this.#column,
      options: ['.', ','],
      examples: [...this.#open],
    };
  }

  /** Second pass. A percentage is given as a fraction. */
  read(cell: Cell): NumberRead {
    if (typeof cell === 'number') {
      return Number.isFinite(cell) ? { value: cell } : { refused: 'not-a-number' };
    }
    if (isMissing(cell)) return undefined;
    const shape = numberShape(cell);
    switch (shape.is) {
      case 'plain':
        return { value: shape.percent ? shape.value / 100 : shape.value };
      case 'marked': {
        const mark = this.#mark;
        const values = Object.values(shape.with);
        // A cell that allows one mark only needs no decision, unless the column has decided against it.
        const value = mark ? shape.with[mark] : values.length === 1 ? values[0] : undefined;
        if (value === undefined) return { refused: mark ? 'not-a-number' : 'number-ambiguous' };
        return { value: shape.percent ? Number((value / 100).toPrecision(12)) : value };
      }
      case 'became-date':
        return { refused: 'number-became-date' };
      case 'rounded':
        return { refused: 'number-rounded' };
      case 'error':
        return { refused: 'spreadsheet-error' };
      case 'other':
        return { refused: isBelowThreshold(cell) ? 'below-threshold' : 'not-a-number' };
    }
  }
}
