import { combinations } from './combinations';
import { criticalZ } from './normal';

/** Up to so many pairs of values the distribution is counted; beyond, the normal one is close. */
const MOST_EXACT = 900;

/**
 * In how many ways the Mann-Whitney U of `first` and `second` values without ties comes out as 0, 1, 2 …: the rank
 * sums of the first arm, less the least there is.
 */
function waysByU(first: number, second: number): Float64Array {
  const most = first * second;
  const ways = Array.from({ length: first + 1 }, () => new Float64Array(most + 1));
  const none = ways[0];
  if (none) none[0] = 1;
  for (let rank = 1; rank <= first + second; rank += 1) {
    for (let size = Math.min(rank, first); size >= 1; size -= 1) {
      const fewer = ways[size - 1];
      const here = ways[size];
      const step = rank - size;
      if (!fewer || !here) continue;
      for (let u = step; u <= most; u += 1) {
        here[u] = (here[u] ?? 0) + (fewer[u - step] ?? 0);
      }
    }
  }
  return ways[first] ?? new Float64Array(0);
}

/**
 * At which of all pairwise differences, sorted and counted from 1, the interval of the shift begins; it ends at the
 * same place from the other end (Hollander and Wolfe 1999, section 4.3). U stays under that rank with a chance of at
 * most half of 1 - `confidence`. Zero where the samples are too small for that confidence. For more than 900 pairs
 * the normal approximation serves.
 */
export function shiftIntervalRank(first: number, second: number, confidence: number): number {
  const tail = (1 - confidence) / 2;
  const pairs = first * second;
  if (pairs > MOST_EXACT) {
    const spread = Math.sqrt((pairs * (first + second + 1)) / 12);
    return Math.max(0, Math.floor(pairs / 2 - criticalZ(confidence) * spread));
  }
  const all = combinations(first + second, first);
  let below = 0;
  for (const [u, ways] of waysByU(first, second).entries()) {
    below += ways;
    if (below / all > tail) return u;
  }
  return 0;
}
