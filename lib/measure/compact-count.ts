import type { ShownCount } from '../domain/page-facts';
import { type CompactWord, compactWords } from './compact-words';
import { countParts, type CountParts, wordsKey } from './count-text';
import type { NumberWriting } from './number-writing';
import { anyonesNumber, ownNumber, type ShownNumber } from './shown-number';

/** The powers of ten that letters mean after a number on an English page, see `wordsKey`. */
const ENGLISH: ReadonlyMap<string, number> = new Map([
  ['0k', 3],
  ['0m', 6],
  ['0b', 9],
  ['0t', 12],
]);

/** The letters that some sites show in every language. */
const EVERYWHERE: ReadonlyMap<string, number> = new Map([
  ['K', 3],
  ['k', 3],
  ['M', 6],
]);

/** Networks round or cut off, and do not say which: every count that may be shown so is in the range. */
function rangeOf({ whole, decimals }: ShownNumber, exponent: number): ShownCount | undefined {
  if (decimals.length > exponent) return undefined;
  const step = 10 ** (exponent - decimals.length);
  const value = Number(whole + decimals) * step;
  const max = value + step - 1;
  if (!Number.isSafeInteger(max)) return undefined;
  return { value, min: Math.max(0, Math.ceil(value - step / 2)), max, exact: false };
}

/**
 * The number beside a word that the language knows. Where the word is one of the English letters and means something
 * else there, it has to be in the language's own hand: "12,3 B" is Turkish, while "12.3B" may be English and is not
 * read. That hand is a decimal mark that English does not have, or the space that English does not leave.
 */
function besideOwnWord(
  parts: CountParts,
  word: CompactWord,
  writing: NumberWriting,
): ShownNumber | undefined {
  if (parts.number === '') return { whole: '1', decimals: '' };
  const own = ownNumber(parts.number, writing);
  const english = ENGLISH.get(wordsKey(parts)) ?? word.exponent;
  if (english === word.exponent) return own ?? anyonesNumber(parts.number);
  const ownMark = own && own.decimals !== '' && writing.decimal !== '.';
  const ownSpace = word.spaced && parts.after.startsWith(' ');
  return ownMark || ownSpace ? own : undefined;
}

/** The range that a number with a word stands for, as `locale` writes both, or with an English K or M. */
export function compactCount(
  text: string,
  locale: string,
  writing: NumberWriting,
): ShownCount | undefined {
  const parts = countParts(text);
  const words = compactWords(locale);
  const key = wordsKey(parts);
  const word = words.get(key);
  const exponent = word?.exponent ?? EVERYWHERE.get(parts.after.trim());
  if (exponent === undefined) return undefined;
  // A word of two meanings is known too, and none of them is the English one for sure.
  if (!word && (words.has(key) || parts.before !== '')) return undefined;
  const number = word ? besideOwnWord(parts, word, writing) : anyonesNumber(parts.number);
  return number && rangeOf(number, exponent);
}
