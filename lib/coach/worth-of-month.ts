import type { BrandFacts } from '../domain/brand-facts';
import type { MonthResult } from '../domain/month-result';
import type { Range } from '../measure/roi-range';

/** An amount that nothing about is by chance. */
export const one = (value: number): Range => ({ low: value, mid: value, high: value });

/** Whether a declared value is that of counted results, so that each was worth its part of it. */
const isParted = ({ conversions = 0, declaredValue }: MonthResult): boolean =>
  declaredValue !== undefined && conversions > 0;

/** What a month's results were worth by somebody's word, where none was counted to part it by. */
export const valueByWord = (result: MonthResult): number | undefined =>
  isParted(result) ? undefined : result.declaredValue;

/** What one result of a month was worth: its part of a declared value, else what the brand wrote down. */
export function worthOfEach({ brief }: BrandFacts, result: MonthResult): Range | undefined {
  const { conversions = 0, declaredValue } = result;
  if (declaredValue !== undefined && isParted(result)) return one(declaredValue / conversions);
  const { valuePerConversion: mid, valueLow, valueHigh } = brief.goal?.value ?? {};
  if (mid === undefined) return undefined;
  // Its ends may be written down beside it, and lie around it in any case.
  return { low: Math.min(valueLow ?? mid, mid), mid, high: Math.max(valueHigh ?? mid, mid) };
}
