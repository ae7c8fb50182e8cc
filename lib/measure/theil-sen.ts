import { medianSorted } from 'simple-statistics';
import { mustBeFinite } from './finite-values';
import { criticalS, tieSizes } from './kendall';
import type { Interval } from './poisson';

/** A value and when it was: in weeks, say, from any beginning. */
export interface TimedValue {
  at: number;
  value: number;
}

export interface Slope {
  /** Per unit of time. */
  slope: number;
  /** Missing where there are too few values for that confidence. */
  interval?: Interval;
}

/**
 * Theil-Sen slope, the median slope of all pairs, with Sen's interval (Theil 1950; Sen 1968; Gilbert 1987, section
 * 16.5). The interval rests on the same distribution as `mannKendall`, so without ties it leaves out zero just where
 * that test is significant. `undefined` for fewer than two times. Each time comes once.
 * @throws RangeError for numbers that are not finite.
 */
export function theilSen(points: readonly TimedValue[], confidence = 0.95): Slope | undefined {
  mustBeFinite(points.flatMap(({ at, value }) => [at, value]));
  const slopes = points
    .flatMap((later, index) =>
      points
        .slice(0, index)
        .map((earlier) => (later.value - earlier.value) / (later.at - earlier.at)),
    )
    .toSorted((a, b) => a - b);
  if (slopes.length === 0) return undefined;
  const slope = medianSorted(slopes);
  const ties = tieSizes(points.map(({ value }) => value));
  const outside = Math.floor((slopes.length - criticalS(points.length, ties, confidence)) / 2);
  const low = slopes[outside];
  const high = slopes[slopes.length - 1 - outside];
  return outside < 0 || low === undefined || high === undefined
    ? { slope }
    : { slope, interval: { low, high } };
}
