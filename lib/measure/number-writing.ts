import { numberMarks, type NumberMarks } from '../domain/typed-number';
import { plainText } from './count-text';
import { digitSystem, westernDigits } from './decimal-digits';

/** How a language writes a number with the digits of one system. */
export interface NumberWriting extends NumberMarks {
  /** How many digits stand between two group marks, and how many after the last. */
  groups: readonly (readonly [between: number, last: number])[];
}

const THREES = [3, 3] as const;
const INDIAN = [2, 3] as const;

/** A mark as it is in a plain text; a space alone would be trimmed away. */
const plainMark = (mark: string): string => plainText(`0${mark}0`).slice(1, -1);

function learnWriting(locale: string, system: string): NumberWriting {
  const tag = `${locale}-u-nu-${system}`;
  const { group, decimal } = numberMarks(tag);
  const sizes = new Intl.NumberFormat(tag, { useGrouping: true })
    .formatToParts(123_456_789)
    .filter(({ type }) => type === 'integer')
    .map(({ value }) => westernDigits(value)?.text.length ?? 0);
  const own = [sizes.at(-2) ?? 3, sizes.at(-1) ?? 3] as const;
  // Pages in English come from India as well, and say no more than "en".
  const english = new Intl.Locale(locale).language === 'en' ? [INDIAN] : [];
  const threes = own[1] === 3 ? [THREES] : [];
  return {
    group: plainMark(group),
    decimal: plainMark(decimal),
    groups: [own, ...threes, ...english],
  };
}

const known = new Map<string, NumberWriting | undefined>();

/** How `locale` writes numbers with the digits that begin with `zero`; `undefined` for digits that Intl does not know. */
export function numberWriting(locale: string, zero: string): NumberWriting | undefined {
  const key = `${locale} ${zero}`;
  if (!known.has(key)) {
    const system = digitSystem(zero);
    known.set(key, system === undefined ? undefined : learnWriting(locale, system));
  }
  return known.get(key);
}

/** One run of digits, as every language writes it. No count begins with a zero but zero itself. */
export const isBare = (text: string): boolean => /^(?:0|[1-9]\d*)$/.test(text);

/** The digits of a whole number in one run or in the language's own groups; `undefined` for anything else. */
export function wholeDigits(text: string, { group, groups }: NumberWriting): string | undefined {
  if (isBare(text)) return text;
  const [first = '', ...rest] = group === '' ? [] : text.split(group);
  const fits = groups.some(
    ([between, last]) =>
      /^[1-9]\d*$/.test(first) &&
      first.length <= between &&
      rest.every((part, index) => part.length === (index === rest.length - 1 ? last : between)),
  );
  const digits = `${first}${rest.join('')}`;
  return fits && isBare(digits) ? digits : undefined;
}
