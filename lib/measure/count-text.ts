/** Marks that are not seen: they steer the direction of a line, where it breaks, and how letters join. */
const UNSEEN =
  /(\p{Nd})?[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+(\p{Nd})?/gu;

/**
 * The text with one kind of space, one apostrophe, and without what is not seen. Between two digits an unseen mark may
 * part two numbers, so there it stays, and what holds it is read as nothing.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(UNSEEN, (all, before?: string, after?: string) =>
      before && after ? all : (before ?? after ?? ''),
    )
    .replaceAll(/\p{Zs}/gu, ' ')
    .replaceAll(/[\u2018\u2019\u02BC]/g, "'")
    .trim();

export interface CountParts {
  before: string;
  /** From the first digit to the last; empty where a word alone says how many. */
  number: string;
  after: string;
}

/** What stands before, in and after the number of a text whose digits are 0 to 9. */
export function countParts(text: string): CountParts {
  const first = text.search(/\d/);
  if (first === -1) return { before: text, number: '', after: '' };
  let last = text.length - 1;
  while (!/\d/.test(text.charAt(last))) last -= 1;
  return {
    before: text.slice(0, first),
    number: text.slice(first, last + 1),
    after: text.slice(last + 1),
  };
}

/** Two spellings of a word that are one: in capitals, with a Turkish i of either kind, with an abbreviation's dot. */
const fold = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll('ı', 'i')
    .replace(/(?<=[\p{L}\p{M}])\.$/u, '');

/** The words around a number as one key, in which "0" stands for the number: no word holds a digit. */
export const wordsKey = ({ before, number, after }: CountParts): string =>
  `${fold(before)}${number && '0'}${fold(after)}`;
