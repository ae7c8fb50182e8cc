import type { Answers, Inferred, Question } from '../export-reading';
import type { RowRefusal } from '../finding-codes';
import { type Cell, textOf } from '../sheet';
import { calendarDay } from './calendar-day';
import type { OrderEvidence } from './date-order';
import { DateOrders } from './date-orders';
import { type DateShape, dateShape } from './date-shape';
import { inferYears } from './infer-years';
import { isMissing } from './missing';
import { MonthLanguage } from './month-language';

export type DateRead = { day: string; time?: string } | { refused: RowRefusal } | undefined;

export interface DateEvidence extends Omit<OrderEvidence, 'answer'> {
  answers: Answers;
  language?: string | undefined;
  /** The day of the export, where the file says so. */
  exported?: string | undefined;
}

type WordDate = Extract<DateShape, { is: 'word' }>;

/** A column of dates: looked at as a whole first, then read cell by cell in the same order. */
export class DateColumn {
  readonly #column: string;
  readonly #evidence: DateEvidence;
  readonly #orders: DateOrders;
  readonly #words: MonthLanguage;
  readonly #yearless: { word: string; day: number }[] = [];
  #days: (string | undefined)[] = [];
  #next = 0;

  constructor(column: string, evidence: DateEvidence) {
    this.#column = column;
    this.#evidence = evidence;
    this.#orders = new DateOrders(column);
    this.#words = new MonthLanguage(evidence.answers.monthLanguage, evidence.language);
  }

  /** First pass. */
  look(cell: Cell): void {
    const text = textOf(cell);
    if (isMissing(text)) return;
    const shape = dateShape(text);
    if (shape.is === 'numeric') this.#orders.look(shape);
    if (shape.is !== 'word') return;
    this.#words.look(shape.word);
    if (shape.year === undefined) this.#yearless.push({ word: shape.word, day: shape.day });
  }

  /** Between the passes. */
  decide(): void {
    const { answers, ...evidence } = this.#evidence;
    this.#orders.decide({ ...evidence, answer: answers.dateOrder });
    const days = this.#yearless.map(({ word, day }) => ({
      month: this.#words.month(word) ?? 0,
      day,
    }));
    this.#days = inferYears(days, this.#newest());
  }

  /** The last day that a day without a year may be. */
  #newest(): string {
    const { answers, exported, today } = this.#evidence;
    const limit = exported !== undefined && exported < today ? exported : today;
    if (answers.year === undefined) return limit;
    const last = `${answers.year}-12-31`;
    return last < today ? last : today;
  }

  /** Second pass, for the same cells in the same order. */
  read(cell: Cell): DateRead {
    const text = textOf(cell);
    if (isMissing(text)) return undefined;
    const shape = dateShape(text);
    if (shape.is === 'impossible') return { refused: 'date-impossible' };
    if (shape.is === 'unreadable') return { refused: 'date-unreadable' };
    const day = this.#dayOf(shape);
    if (typeof day !== 'string') return day;
    if (day > this.#evidence.today) return { refused: 'date-in-future' };
    return { day, ...(shape.time && { time: shape.time }) };
  }

  #dayOf(
    shape: Extract<DateShape, { is: 'day' | 'numeric' | 'word' }>,
  ): string | { refused: RowRefusal } {
    if (shape.is === 'day') return shape.day;
    return shape.is === 'numeric' ? this.#orders.read(shape) : this.#dayOfWord(shape);
  }

  #dayOfWord({ word, day, year }: WordDate): string | { refused: RowRefusal } {
    // The place among the days without a year is taken whether the month is known or not.
    const yearless = year === undefined ? this.#days[this.#next++] : undefined;
    const month = this.#words.month(word);
    if (month === undefined) return { refused: 'date-ambiguous' };
    const found = year === undefined ? yearless : calendarDay(year, month, day);
    return found ?? { refused: 'date-impossible' };
  }

  inferred(): Inferred[] {
    const years = [...new Set(this.#days.flatMap((day) => day?.slice(0, 4) ?? []))].sort();
    const language = this.#words.inferred(this.#column);
    return [
      ...this.#orders.inferred(),
      ...(years.length > 0 ? [this.#inferredYears(years)] : []),
      ...(language ? [language] : []),
    ];
  }

  #inferredYears(years: readonly string[]): Inferred {
    const { answers, exported } = this.#evidence;
    const found = { code: 'year', value: years.join(' '), column: this.#column } as const;
    if (answers.year !== undefined) return { ...found, by: 'answer' };
    return { ...found, by: exported === undefined ? 'today' : 'name', confirm: true };
  }

  /** What the column leaves open by itself, whether it was answered or not. */
  asked(): Question[] {
    const language = this.#words.asked(this.#column);
    return [...this.#orders.asked(), ...(language ? [language] : [])];
  }
}
