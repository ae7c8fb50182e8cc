import { median } from 'simple-statistics';
import { mustBeFinite } from './finite-values';
import type { Interval } from './poisson';

export interface MedianInterval extends Interval {
  median: number;
  /** The chance with which such intervals hold the true median: at least what was asked for. */
  coverage: number;
}

/**
 * Chances of 0, 1, 2 … heads in `n` throws of a coin, by their logarithms: the first is too small for a number soon.
 */
function* headChances(n: number): Generator<number> {
  let log = -n * Math.LN2;
  for (let heads = 0; heads <= n; heads += 1) {
    yield Math.exp(log);
    log += Math.log((n - heads) / (heads + 1));
  }
}

/** The rank, from 1, of the sorted value at which the interval begins; 0 where `n` values are too few. */
export function medianIntervalRank(n: number, confidence: number): { rank: number; tail: number } {
  let rank = 0;
  let tail = 0;
  for (const chance of headChances(n)) {
    if (2 * (tail + chance) > 1 - confidence) break;
    tail += chance;
    rank += 1;
  }
  return { rank, tail };
}

/**
 * The median with its exact interval between two order statistics, from the sign test (Thompson 1936; Conover 1999,
 * section 3.2). It asks for nothing but independent values of one distribution; ties only make it cover more.
 * `undefined` where there are too few values: at 95 % it takes six.
 * @throws RangeError for values that are not finite.
 */
export function medianInterval(
  values: readonly number[],
  confidence = 0.95,
): MedianInterval | undefined {
  mustBeFinite(values);
  const sorted = values.toSorted((a, b) => a - b);
  const { rank, tail } = medianIntervalRank(sorted.length, confidence);
  const low = sorted[rank - 1];
  const high = sorted[sorted.length - rank];
  if (low === undefined || high === undefined) return undefined;
  return { median: median(sorted), low, high, coverage: 1 - 2 * tail };
}
