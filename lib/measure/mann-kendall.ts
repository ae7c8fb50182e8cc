import { mustBeFinite } from './finite-values';
import { isExact, kendallP, tieSizes } from './kendall';

export interface MannKendall {
  /** Pairs in rising order minus pairs in falling order. */
  s: number;
  /** Two-sided: how often values in random order have a score at least as far from zero. */
  p: number;
  exact: boolean;
}

/**
 * Mann-Kendall test for a monotonic trend of values in order of time (Mann 1945; Kendall 1975; Gilbert 1987, section
 * 16.4). Exact for up to 50 values without ties; otherwise the normal approximation with tie correction. The values
 * have to be independent of each other: on a running total it reports trends that are none.
 * @throws RangeError for values that are not finite.
 */
export function mannKendall(values: readonly number[]): MannKendall {
  mustBeFinite(values);
  let s = 0;
  for (const [index, later] of values.entries()) {
    for (const earlier of values.slice(0, index)) s += Math.sign(later - earlier);
  }
  const ties = tieSizes(values);
  return { s, p: kendallP(s, values.length, ties), exact: isExact(values.length, ties) };
}
