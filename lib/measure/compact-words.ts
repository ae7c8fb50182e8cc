import { countParts, plainText, wordsKey } from './count-text';
import { westernDigits } from './decimal-digits';
import { numberWriting } from './number-writing';
import { ownNumber } from './shown-number';

export interface CompactWord {
  /** The power of ten that the word stands for. */
  exponent: number;
  /** Whether the language leaves a space between the number and the word. */
  spaced: boolean;
}

/** By the words around a number, see `wordsKey`. One that stands for two powers is `undefined`. */
export type CompactWords = ReadonlyMap<string, CompactWord | undefined>;

/** Numbers that bring out each of a word's forms: "1 millón" but "2 millones", "2 miliony" but "5 milionów". */
const SHOWN = [1, 1.2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 21, 22, 100, 101, 102, 103, 111, 200];
const EXPONENTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/** From here on a word keeps what it means below: no page counts so far, and the formats have slips there. */
const BEYOND_COUNTS = 1e11;

/** What a compact number says: the words around it, and the power of ten between what it shows and what it means. */
function learnt(text: string, meant: number, locale: string): [string, CompactWord] | undefined {
  const western = westernDigits(plainText(text));
  const writing = western && numberWriting(locale, western.zero);
  if (!writing) return undefined;
  const parts = countParts(western.text);
  const number = parts.number ? ownNumber(parts.number, writing) : { whole: '1', decimals: '' };
  const key = wordsKey(parts);
  if (!number || key === '0') return undefined;
  const exponent = Math.round(Math.log10(meant / Number(`${number.whole}.${number.decimals}`)));
  return [key, { exponent, spaced: parts.after.startsWith(' ') }];
}

function learn(locale: string): CompactWords {
  const words = new Map<string, CompactWord | undefined>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay });
    for (const power of EXPONENTS) {
      for (const shown of SHOWN) {
        const meant = shown * 10 ** power;
        const [key, word] = learnt(format.format(meant), meant, locale) ?? [];
        if (key === undefined) continue;
        if (!words.has(key)) words.set(key, word);
        else if (meant < BEYOND_COUNTS && words.get(key)?.exponent !== word?.exponent)
          words.set(key, undefined);
      }
    }
  }
  return words;
}

const known = new Map<string, CompactWords>();

/** The words of a language's compact numbers, short and long, as the browser's own formats write them. */
export function compactWords(locale: string): CompactWords {
  const words = known.get(locale) ?? learn(locale);
  known.set(locale, words);
  return words;
}
