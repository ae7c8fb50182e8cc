import type { DecimalMark } from '../export-reading';
import { monthsNamed } from './month-names';

/** What is written in a number's place, before the column's decimal mark is known. */
export type NumberShape =
  | { is: 'plain'; value: number; percent: boolean }
  /** Digits with marks, and the number that they are with each of the decimal marks that fit. */
  | { is: 'marked'; with: Partial<Record<DecimalMark, number>>; percent: boolean }
  | { is: 'became-date' | 'rounded' | 'error' | 'other' };

const PLAIN = /^-?\d{1,15}$/;
const ROUNDED = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const ERROR = /^#(?:\p{L}|[#\d/])+[!?]?$/u;

const WHOLE_DATE =
  /^(?:\d{1,2}[.\-/]\d{1,2}[.\-/](?:\d{2}|\d{4})|\d{4}-\d{1,2}-\d{1,2})(?:[T ].*)?$/;
const DAY_OF_MONTH = /^\d{1,2}[.\-/ ](\p{L}{2,})\.?(?:[.\-/ ]\d{2,4})?$/u;
const MONTH_AND_YEAR = /^(\p{L}{2,})\.?[.\-/ ]\d{1,4}$/u;

/** What a spreadsheet makes of "3.8": a whole date, or a month's name beside a day or a year. */
function becameDate(text: string): boolean {
  const month = (DAY_OF_MONTH.exec(text) ?? MONTH_AND_YEAR.exec(text))?.[1];
  return WHOLE_DATE.test(text) || (month !== undefined && monthsNamed(month).size > 0);
}

/** No number in groups begins with a zero, so that "0.123" can only be decimals. */
const WRITINGS: readonly (readonly [DecimalMark, RegExp, string])[] = [
  ['.', /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/, ','],
  [',', /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/, '.'],
];

const readings = (digits: string): Partial<Record<DecimalMark, number>> =>
  Object.fromEntries(
    WRITINGS.filter(([, pattern]) => pattern.test(digits)).map(([decimal, , group]) => [
      decimal,
      Number(digits.replaceAll(group, '').replace(decimal, '.')),
    ]),
  );

/** No platform writes a longer number; a text of a megabyte would cost the patterns below minutes. */
const LONGEST = 60;

/** Looks at one cell in a column of numbers. Plain digits, which most cells are, take the short way. */
export function numberShape(text: string): NumberShape {
  if (PLAIN.test(text)) return { is: 'plain', value: Number(text), percent: false };
  if (text.length > LONGEST) return { is: 'other' };
  const tidy = text
    .trim()
    .replace(/^[−‒–](?=\d)/, '-')
    .replaceAll(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '');
  const percent = /^%|%$/.test(tidy);
  const digits = percent ? tidy.replace(/^%\s*/, '').replace(/\s*%$/, '') : tidy;
  if (PLAIN.test(digits)) return { is: 'plain', value: Number(digits), percent };
  const found = readings(digits);
  if (Object.keys(found).length > 0) return { is: 'marked', with: found, percent };
  if (ROUNDED.test(tidy)) return { is: 'rounded' };
  if (ERROR.test(tidy)) return { is: 'error' };
  return { is: becameDate(tidy) ? 'became-date' : 'other' };
}
