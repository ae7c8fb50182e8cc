import type { BrandFacts } from '../domain/brand-facts';
import type { MonthResult } from '../domain/month-result';
import { poissonInterval } from '../measure/poisson';
import { costOf } from './months';

/** The share of cases in which the interval of a count holds its true mean. */
export const CONFIDENCE = 0.8;

/** Shares of the cost: `0` is break-even, `-1` means that nothing came back. */
export interface ReturnRange {
  low: number;
  middle: number;
  high: number;
}

/**
 * What some months together brought beyond their cost, hours included: (conversions × value − cost) / cost. Counts
 * move by chance, so the range takes both ends of what they can mean (Poisson, 80 %). `undefined` where a month's
 * conversions or cost are not known, where nobody knows what one is worth, and where nothing was spent.
 */
export function returnOf(
  facts: BrandFacts,
  months: readonly MonthResult[],
): ReturnRange | undefined {
  const worth = facts.brief.goal?.value.valuePerConversion;
  if (worth === undefined) return undefined;
  let conversions = 0;
  let cost = 0;
  for (const month of months) {
    const spent = costOf(facts, month);
    if (month.conversions === undefined || spent === undefined) return undefined;
    conversions += month.conversions;
    cost += spent;
  }
  if (cost === 0) return undefined;
  const share = (count: number) => (count * worth - cost) / cost;
  const { low, high } = poissonInterval(conversions, CONFIDENCE);
  return { low: share(low), middle: share(conversions), high: share(high) };
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
