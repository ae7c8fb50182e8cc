import type { DateOrder, Inferred, Question } from '../export-reading';
import {
  dayInOrder,
  type Decided,
  decideOrder,
  type NumericDate,
  type OrderEvidence,
} from './date-order';

/** Enough different dates to find one that settles the order. */
const MOST_DATES = 5000;
const EXAMPLES = 5;

/** What a date says by itself in a column that contradicts itself. */
function ownOrder({ first, second }: NumericDate): 'dmy' | 'mdy' | undefined {
  if (first > 12 || first === second) return 'dmy';
  return second > 12 ? 'mdy' : undefined;
}

/** A column's dates of two numbers and a year, kept apart by the mark between the numbers. */
export class DateOrders {
  readonly #column: string;
  readonly #dates = new Map<string, Map<string, NumericDate>>();
  readonly #orders = new Map<string, Decided>();
  #answer: DateOrder | undefined;

  constructor(column: string) {
    this.#column = column;
  }

  look(date: NumericDate): void {
    const dates = this.#dates.get(date.mark) ?? new Map<string, NumericDate>();
    this.#dates.set(date.mark, dates);
    const key = `${date.first} ${date.second} ${date.year}`;
    if (dates.size < MOST_DATES) dates.set(key, date);
  }

  decide({ documented, ...evidence }: OrderEvidence): void {
    this.#answer = evidence.answer;
    for (const [mark, dates] of this.#dates) {
      // Platforms write slashes; another mark is a spreadsheet's.
      const habit = mark === '/' ? documented : undefined;
      const decided = decideOrder([...dates.values()], { ...evidence, documented: habit });
      if (decided) this.#orders.set(mark, decided);
    }
    this.#followSwapped();
  }

  /**
   * A spreadsheet that takes "07/05" for the 7th of May writes "7.05", and leaves "07/15" as it was. So dates with
   * another mark keep the order of the numbers beside them, unless their own numbers say otherwise.
   */
  #followSwapped(): void {
    const sure = [...this.#orders.values()].find(({ by }) => by === 'values');
    if (!sure || this.#dates.size < 2) return;
    for (const mark of this.#dates.keys()) {
      if (this.#orders.get(mark)?.by !== 'values') this.#orders.set(mark, sure);
    }
  }

  read(date: NumericDate): string | { refused: 'date-ambiguous' | 'date-impossible' } {
    const order = this.#orders.get(date.mark)?.order ?? ownOrder(date) ?? this.#answer;
    if (!order) return { refused: 'date-ambiguous' };
    return dayInOrder(date, order) ?? { refused: 'date-impossible' };
  }

  inferred(): Inferred[] {
    const orders = new Map([...this.#orders.values()].map((decided) => [decided.order, decided]));
    return Array.from(orders.values(), ({ order, by }) => ({
      code: 'date-order',
      value: order,
      column: this.#column,
      by,
    }));
  }

  /** What the dates leave open by themselves, whether it was answered or not. */
  asked(): Question[] {
    const isOpen = (mark: string) => (this.#orders.get(mark)?.by ?? 'answer') === 'answer';
    const examples = [...this.#dates]
      .filter(([mark]) => isOpen(mark))
      .flatMap(([, dates]) => [...dates.values()])
      .filter((date) => ownOrder(date) === undefined)
      .slice(0, EXAMPLES)
      .map(({ first, second, year, mark }) => [first, second, year].join(mark));
    if (examples.length === 0) return [];
    return [{ code: 'dateOrder', column: this.#column, options: ['dmy', 'mdy'], examples }];
  }
}
