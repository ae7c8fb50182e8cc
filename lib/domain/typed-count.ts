import { done, type Outcome, refused } from './problem';
import { digitsOf, numberMarks, tidyNumber, wholePart } from './typed-number';

/**
 * The whole number that a text holds as `language` writes it: in one run of digits, or with its own thousands
 * separators. Empty is `undefined`: not known. Anything else is refused rather than guessed at, because "1.234" is
 * a thousand in one language and little more than one in the next.
 */
export function typedCount(text: string, language: string): Outcome<number | undefined> {
  const tidy = tidyNumber(text);
  if (tidy === '') return done(undefined);
  const { group } = numberMarks(language);
  if (!new RegExp(`^${wholePart(group)}$`).test(tidy)) return refused('field-number');
  const count = Number(digitsOf(tidy));
  return Number.isSafeInteger(count) ? done(count) : refused('field-number');
}

/**
 * The thousands that a text would hold if its one mark parted thousands, where `language` reads that mark otherwise.
 * For saying how else to write it; `undefined` where there is nothing to be confused.
 */
export function maybeThousands(text: string, language: string): number | undefined {
  const tidy = tidyNumber(text);
  if (typedCount(tidy, language).ok || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(tidy)) return undefined;
  return Number(digitsOf(tidy));
}
