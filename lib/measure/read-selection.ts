import type { ShownCount } from '../domain/page-facts';
import { parseCount } from './parse-count';

/** A number and what stands between its digits. */
const NUMBER = /\p{Nd}(?:[\p{Nd}.,'\u2019\u066B\u066C\p{Zs}]*\p{Nd})?/gu;
/** The word right behind it, which may be its power of ten. */
const WORD = /^\p{Zs}?\p{L}+\.?/u;

/** Nobody selects a number with more text around it than this. */
const LONGEST = 100;

export interface SelectedNumber {
  /** The number as it stands there, with the word behind it where that belongs to it. */
  text: string;
  /** What it may mean, each once; more than one where languages read it differently. */
  counts: ShownCount[];
}

const same = (one: ShownCount, other: ShownCount): boolean =>
  one.value === other.value && one.min === other.min && one.max === other.max;

/**
 * The one number that a selected text holds, such as "12.3K followers", as each of `languages` reads it. `undefined`
 * where there is none, or more than one.
 */
export function readSelection(
  selected: string,
  languages: readonly string[],
): SelectedNumber | undefined {
  const text = selected.trim();
  const [found, another] = text.length > LONGEST ? [] : [...text.matchAll(NUMBER)];
  if (!found || another) return undefined;
  const [number] = found;
  const before = text.slice(0, found.index);
  // "-5" is no count, and "v2" or "#12" are names.
  if (/[-\u2212#\p{L}]$/u.test(before)) return undefined;
  const word = WORD.exec(text.slice(found.index + number.length))?.[0] ?? '';
  const isGlued = word !== '' && !/^\p{Zs}/u.test(word);
  const candidates = [text, number + word, ...(isGlued ? [] : [number])];
  const readings = languages.flatMap((language) => {
    for (const candidate of candidates) {
      const count = parseCount(candidate, language);
      if (count) return [{ candidate, count }];
    }
    return [];
  });
  const counts = readings
    .map(({ count }) => count)
    .filter((count, index, all) => all.findIndex((other) => same(count, other)) === index);
  const [first] = readings;
  return first ? { text: first.candidate, counts } : undefined;
}
