import { medianSorted } from 'simple-statistics';
import { mustBeFinite } from './finite-values';
import { shiftIntervalRank } from './mann-whitney';
import type { Interval } from './poisson';

export interface Shift {
  /** By how much the first sample lies above the second, in the values' own unit. */
  shift: number;
  /** Missing where the samples are too small for that confidence. */
  interval?: Interval;
}

/**
 * The Hodges-Lehmann estimate of the shift between two samples, the median of all pairwise differences, with the
 * interval from the Mann-Whitney distribution (Hodges and Lehmann 1963; Hollander and Wolfe 1999, sections 4.2 and
 * 4.3). It assumes that the distributions have one shape. The interval is exact without ties, and with ties covers
 * at least as much. `undefined` for an empty sample.
 * @throws RangeError for values that are not finite.
 */
export function hodgesLehmann(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): Shift | undefined {
  if (first.length === 0 || second.length === 0) return undefined;
  mustBeFinite([...first, ...second]);
  const differences = first
    .flatMap((one) => second.map((other) => one - other))
    .toSorted((a, b) => a - b);
  const shift = medianSorted(differences);
  const rank = shiftIntervalRank(first.length, second.length, confidence);
  const low = differences[rank - 1];
  const high = differences[differences.length - rank];
  return low === undefined || high === undefined ? { shift } : { shift, interval: { low, high } };
}
