import { median, medianAbsoluteDeviation } from 'simple-statistics';

/** Makes the median absolute deviation of normal data estimate its standard deviation. */
const NORMAL = 1.4826;

export interface Band {
  middle: number;
  /** How far from the middle a value may lie and still be usual. */
  reach: number;
}

/**
 * The usual range of a series: median ± 3 × 1.4826 × MAD. `floor` is the least reach, in the values' own unit; it
 * decides alone where the values hardly vary. `undefined` for an empty series.
 */
export function usualBand(values: readonly number[], floor: number): Band | undefined {
  if (values.length === 0) return undefined;
  const series = [...values];
  const reach = 3 * NORMAL * medianAbsoluteDeviation(series);
  return { middle: median(series), reach: Math.max(reach, floor) };
}

export const isAbove = (value: number, { middle, reach }: Band): boolean => value > middle + reach;
export const isWithin = (value: number, { middle, reach }: Band): boolean =>
  Math.abs(value - middle) <= reach;
