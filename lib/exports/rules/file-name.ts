import type { Window } from '../export-reading';
import { calendarDay } from './calendar-day';
import { monthsNamed } from './month-names';

const DAY = String.raw`(\d{4}-\d{2}-\d{2}|\p{L}{3}-\d{2}-\d{4})`;
const WINDOW = new RegExp(String.raw`(?<![\d\p{L}])${DAY}(?:_|_to_| - )${DAY}(?!\d)`, 'u');
const EPOCH = /(?<!\d)(\d{10}|\d{13})(?!\d)/g;

function dayOf(text: string): string | undefined {
  const [first = '', second = '', third = ''] = text.split('-');
  if (first.length === 4) return calendarDay(Number(first), Number(second), Number(third));
  const [month = 0] = monthsNamed(first);
  return calendarDay(Number(third), month, Number(second));
}

/** The days that a file's name gives, such as "Mar-01-2026_Mar-31-2026_12345.csv"; the innermost file's first. */
export function windowOfNames(files: readonly string[]): Window | undefined {
  for (const name of files.toReversed()) {
    const [, first = '', last = ''] = WINDOW.exec(name) ?? [];
    const [from, to] = [dayOf(first), dayOf(last)];
    if (from !== undefined && to !== undefined && from <= to) return { from, to };
  }
  return undefined;
}

/** The day of the export, where a name holds the moment as seconds or milliseconds since 1970. */
export function exportDayOfNames(files: readonly string[], today: string): string | undefined {
  const days = files
    .flatMap((name) => [...name.matchAll(EPOCH)].map(([, digits = '']) => digits))
    .map((digits) => new Date(Number(digits.padEnd(13, '0'))).toISOString().slice(0, 10))
    .filter((day) => day > '2015' && day <= today);
  return days.at(-1);
}
