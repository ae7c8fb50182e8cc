import type { DateOrder, Inferred, Window } from '../export-reading';
import { calendarDay, dayNumber } from './calendar-day';
import type { DateShape } from './date-shape';

export type NumericDate = Extract<DateShape, { is: 'numeric' }>;

export interface OrderEvidence {
  /** The days that the file says it covers. */
  window?: Window | undefined;
  today: string;
  answer?: DateOrder | undefined;
  /** What the platform writes; counts only for a file that no spreadsheet has touched. */
  documented?: DateOrder | undefined;
}

export interface Decided {
  order: DateOrder;
  by: Inferred['by'];
}

export const dayInOrder = (date: NumericDate, order: DateOrder): string | undefined =>
  order === 'dmy'
    ? calendarDay(date.year, date.second, date.first)
    : calendarDay(date.year, date.first, date.second);

const ORDERS = ['dmy', 'mdy'] as const;

/** The one order of which `holds` is true, if it is true of one only. */
const onlyOne = (holds: (order: DateOrder) => boolean): DateOrder | undefined => {
  const [first, second] = ORDERS.filter(holds);
  return second === undefined ? first : undefined;
};

/** Enough neighbours for "one day apart" to be no accident. */
const LEAST_STEPS = 3;

function runsInDays(dates: readonly NumericDate[], order: DateOrder): boolean {
  const numbers = dates.map((date) => dayNumber(dayInOrder(date, order) ?? ''));
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return (
    steps.length >= LEAST_STEPS &&
    (steps.every((step) => step === 1) || steps.every((step) => step === -1))
  );
}

const every = (dates: readonly NumericDate[], order: DateOrder, fits: (day: string) => boolean) =>
  dates.every((date) => {
    const day = dayInOrder(date, order);
    return day !== undefined && fits(day);
  });

/**
 * Whether dates with the same mark are written day first or month first, and what says so: a number over 12, the
 * user's answer, the file's own window, the platform's habit, the future, and last days that follow each other.
 */
export function decideOrder(
  dates: readonly NumericDate[],
  { window, today, answer, documented }: OrderEvidence,
): Decided | undefined {
  const dayFirst = dates.some(({ first }) => first > 12);
  const monthFirst = dates.some(({ second }) => second > 12);
  if (dayFirst !== monthFirst) return { order: dayFirst ? 'dmy' : 'mdy', by: 'values' };
  if (dayFirst) return undefined;
  if (answer) return { order: answer, by: 'answer' };
  const inWindow =
    window &&
    onlyOne((order) => every(dates, order, (day) => day >= window.from && day <= window.to));
  if (inWindow) return { order: inWindow, by: 'window' };
  if (documented) return { order: documented, by: 'format' };
  const past = onlyOne((order) => every(dates, order, (day) => day <= today));
  if (past) return { order: past, by: 'today' };
  const steady = onlyOne((order) => runsInDays(dates, order));
  return steady && { order: steady, by: 'steps' };
}
