import type { ShownCount } from '../domain/page-facts';
import { compactCount } from './compact-count';
import { plainText } from './count-text';
import { westernDigits } from './decimal-digits';
import { knownLocale } from './known-locale';
import { isBare, numberWriting, wholeDigits } from './number-writing';

/** No language writes a count longer than this. */
const LONGEST = 100;

function exactly(digits: string): ShownCount | undefined {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? { value, min: value, max: value, exact: true } : undefined;
}

/**
 * The count that a page in `language` shows as `text`, which is the number alone with its word: "2,362", "12.3K",
 * "12,3 Mn". A plain number is exact; a rounded one is a range. A word that the language knows means what it means
 * there, and K and M are read in every language that has no other use for them. What can be read in two ways is
 * `undefined`, as is everything but a run of digits where the language is not known.
 */
export function parseCount(text: string, language: string | undefined): ShownCount | undefined {
  if (text.length > LONGEST) return undefined;
  const western = westernDigits(plainText(text));
  if (!western) return undefined;
  if (isBare(western.text)) return exactly(western.text);
  const locale = knownLocale(language);
  const writing = locale && numberWriting(locale, western.zero);
  if (!locale || !writing) return undefined;
  const whole = wholeDigits(western.text, writing);
  return whole === undefined ? compactCount(western.text, locale, writing) : exactly(whole);
}
