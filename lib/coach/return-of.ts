import type { BrandFacts } from '../domain/brand-facts';
import type { MonthResult } from '../domain/month-result';
import { poissonInterval } from '../measure/poisson';
import type { Range } from '../measure/roi-range';
import { costOf } from './months';
import { valueByWord, worthOfEach } from './worth-of-month';

/** The share of cases in which the interval of a count holds its true mean. */
export const CONFIDENCE = 0.8;

/** Shares of the cost: `0` is break-even, `-1` means that nothing came back. */
export interface ReturnRange {
  low: number;
  middle: number;
  high: number;
}

/**
 * What some months together brought beyond their cost, hours included: (value − cost) / cost. Counts move by chance, so
 * the range takes both ends of what they can mean (Poisson, 80 %) and of what one result is worth. Months of the same
 * worth are counted together. A declared value is taken at its word, as in the month's own figures; where it parts
 * among counted results, the month stands for itself, and the range is rather too wide than too narrow. `undefined`
 * where a month's results or cost are not known, where nobody knows what one is worth, and where nothing was spent.
 */
export function returnOf(
  facts: BrandFacts,
  months: readonly MonthResult[],
): ReturnRange | undefined {
  const value = { low: 0, middle: 0, high: 0 };
  const add = (conversions: number, each: Range) => {
    const { low, high } = poissonInterval(conversions, CONFIDENCE);
    value.low += low * each.low;
    value.middle += conversions * each.mid;
    value.high += high * each.high;
  };
  let together: { conversions: number; each: Range } | undefined;
  let cost = 0;
  for (const month of months) {
    const spent = costOf(facts, month);
    if (spent === undefined) return undefined;
    cost += spent;
    const word = valueByWord(month);
    if (word !== undefined) {
      value.low += word;
      value.middle += word;
      value.high += word;
      continue;
    }
    const { conversions } = month;
    const each = worthOfEach(facts, month);
    if (conversions === undefined || !each) return undefined;
    if (month.declaredValue !== undefined) add(conversions, each);
    else together = { conversions: (together?.conversions ?? 0) + conversions, each };
  }
  if (cost === 0) return undefined;
  if (together) add(together.conversions, together.each);
  const share = (amount: number) => (amount - cost) / cost;
  return { low: share(value.low), middle: share(value.middle), high: share(value.high) };
}

/**
 * Whether even the high end of what some months together can mean does not earn their cost: that is a verdict and no
 * lack of data, zero conversions included. `undefined` where the return is not known.
 */
export function isBelowBreakEven(
  facts: BrandFacts,
  months: readonly MonthResult[],
): boolean | undefined {
  const returned = returnOf(facts, months);
  return returned && returned.high < 0;
}
