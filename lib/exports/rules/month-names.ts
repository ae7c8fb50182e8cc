import { normaliseName } from './normalise-name';

/** The languages of the platforms' own interfaces that write months in words. */
const LANGUAGES =
  'en tr de fr es it pt nl pl cs sk hu ro bg el ru uk sv da nb fi hr sr sr-Latn sl et lv lt id ms vi ca az'.split(
    ' ',
  );

/** A name as months are compared: without case, marks and the dot of an abbreviation. */
const monthKey = (name: string): string => normaliseName(name).replaceAll('.', '');

function learn(language: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    // With a day beside it many languages decline the name: "März", but "8. marca".
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
      for (let number = 0; number < 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2026, number, 5));
        const name = monthKey(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/\p{L}{2}/u.test(name)) months.set(name, number + 1);
      }
    }
  }
  if (language === 'en') months.set('sept', 9);
  return months;
}

const known = new Map<string, Map<string, number>>();

function monthsIn(language: string): Map<string, number> {
  const months = known.get(language) ?? learn(language);
  known.set(language, months);
  return months;
}

let anywhere: Map<string, Set<number>> | undefined;

/** What a word means as a month in any of the languages; several where they disagree, as about "listopad". */
export function monthsNamed(word: string): ReadonlySet<number> {
  if (!anywhere) {
    anywhere = new Map();
    for (const language of LANGUAGES) {
      for (const [name, month] of monthsIn(language)) {
        anywhere.set(name, (anywhere.get(name) ?? new Set()).add(month));
      }
    }
  }
  return anywhere.get(monthKey(word)) ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** The languages in which each of the words is a month. */
export const languagesWith = (words: Iterable<string>): string[] => {
  const keys = [...words].map(monthKey);
  return LANGUAGES.filter((language) => keys.every((key) => monthsIn(language).has(key)));
};

/** The month that `word` names in `language`. */
export const monthNamed = (word: string, language: string): number | undefined =>
  LANGUAGES.includes(language) ? monthsIn(language).get(monthKey(word)) : undefined;
