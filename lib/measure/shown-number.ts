import { isBare, type NumberWriting, wholeDigits } from './number-writing';

/** The number before a word such as "million", as its digits. */
export interface ShownNumber {
  whole: string;
  /** Empty where none are shown. */
  decimals: string;
}

/** A number as the language writes it before such a word. */
export function ownNumber(text: string, writing: NumberWriting): ShownNumber | undefined {
  const at = text.lastIndexOf(writing.decimal);
  const whole = wholeDigits(at === -1 ? text : text.slice(0, at), writing);
  if (whole === undefined) return undefined;
  const decimals = at === -1 ? '' : text.slice(at + writing.decimal.length);
  if (at !== -1) return /^\d+$/.test(decimals) ? { whole, decimals } : undefined;
  // "1.234 K" is thousands in German, but a site that forgot the language writes decimals so.
  return writing.group === '.' && /^\d+\.\d{3}$/.test(text) ? undefined : { whole, decimals };
}

/** A number that reads the same in every language: one or two digits after a mark can only be decimals. */
export function anyonesNumber(text: string): ShownNumber | undefined {
  const [whole = '', decimals = '', ...more] = text.split(/[.,]/);
  const marked = whole !== text;
  if (!isBare(whole) || more.length > 0 || (marked && !/^\d{1,2}$/.test(decimals)))
    return undefined;
  return { whole, decimals };
}
