import { mean, sum } from 'simple-statistics';
import type { TimedValue } from './theil-sen';

/** Over this a short series says nothing about how long its values carry on. */
const MOST = 0.9;

/** How like its neighbour each value is, from -1 to 1, with what short series leave out put back (Hamed 2009). */
function lagOne(values: readonly number[]): number {
  const middle = mean([...values]);
  const apart = values.map((value) => value - middle);
  const all = sum(apart.map((one) => one * one));
  const n = values.length;
  if (all === 0 || n <= 4) return 0;
  const r = sum(apart.slice(1).map((one, index) => one * (apart[index] ?? 0))) / all;
  return Math.min(MOST, (n * r + 2) / (n - 4));
}

/**
 * By how much the variance of a Mann-Kendall score grows because a good week tends to follow a good one (Yue and
 * Wang 2004), of values in order of time less their `slope`. At least 1: that values alternate is not held in a
 * trend's favour.
 */
export function varianceInflation(points: readonly TimedValue[], slope: number): number {
  if (points.length === 0) return 1;
  const r = lagOne(points.map(({ at, value }) => value - slope * at));
  if (r <= 0) return 1;
  const n = points.length;
  return 1 + 2 * sum(points.slice(1).map((_, index) => (1 - (index + 1) / n) * r ** (index + 1)));
}
