import { done, type Outcome, refused } from './problem';
import { digitsOf, numberMarks, tidyNumber, wholePart } from './typed-number';

const DIGITS = String.raw`\d`;

/**
 * The number that a text holds as `language` writes it, decimals included; empty is `undefined`. Three decimals after
 * a short number are refused: in another language they are thousands, and nobody pays in thousandths.
 */
export function typedAmount(text: string, language: string): Outcome<number | undefined> {
  const tidy = tidyNumber(text).replace('−', '-');
  if (tidy === '') return done(undefined);
  const { group, decimal } = numberMarks(language);
  const pattern = `^(-?)(${wholePart(group)})(?:[${decimal}](${DIGITS}+))?$`;
  const [, sign = '', whole = '', decimals = ''] = new RegExp(pattern).exec(tidy) ?? [];
  if (whole === '') return refused('field-number');
  if (decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return refused('field-number');
  const amount = Number(`${sign}${digitsOf(whole)}.${decimals || '0'}`);
  return Number.isSafeInteger(Math.trunc(amount)) ? done(amount) : refused('field-number');
}
