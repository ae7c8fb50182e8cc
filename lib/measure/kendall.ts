import { criticalZ, twoSidedP } from './normal';

/** Up to so many values without ties the chances of S are counted; beyond, the normal distribution is close. */
const MOST_EXACT = 50;

const known = new Map<number, Float64Array>();

/**
 * Chances that `n` values in random order have 0, 1, 2 … pairs in falling order: each further value adds none, one,
 * or as many as there are before it, all with the same chance.
 */
function inversionChances(n: number): Float64Array {
  const found = known.get(n);
  if (found) return found;
  let chances = Float64Array.of(1);
  for (let values = 2; values <= n; values += 1) {
    const next = new Float64Array((values * (values - 1)) / 2 + 1);
    let window = 0;
    for (let pairs = 0; pairs < next.length; pairs += 1) {
      window += (chances[pairs] ?? 0) - (chances[pairs - values] ?? 0);
      next[pairs] = window / values;
    }
    chances = next;
  }
  known.set(n, chances);
  return chances;
}

/** How many values each group of equal values holds; values that are alone are left out. */
export const tieSizes = (values: readonly number[]): readonly number[] =>
  [...Map.groupBy(values, (value) => value).values()]
    .map((equal) => equal.length)
    .filter((size) => size > 1);

/** Kendall's variance of S, less what ties take (Kendall 1975; Gilbert 1987, equation 16.2). */
function variance(n: number, ties: readonly number[]): number {
  const part = (size: number) => size * (size - 1) * (2 * size + 5);
  return (part(n) - ties.reduce((sum, size) => sum + part(size), 0)) / 18;
}

export const isExact = (n: number, ties: readonly number[]): boolean =>
  n <= MOST_EXACT && ties.length === 0;

/**
 * Two-sided chance of a Kendall score at least as far from zero as `s`, of `n` values in random order. Exact for up
 * to 50 values without ties; otherwise the normal approximation with tie correction and continuity correction.
 */
export function kendallP(s: number, n: number, ties: readonly number[]): number {
  const size = Math.abs(s);
  if (size === 0) return 1;
  if (!isExact(n, ties)) {
    const spread = Math.sqrt(variance(n, ties));
    return spread === 0 ? 1 : twoSidedP((size - 1) / spread);
  }
  const pairs = (n * (n - 1)) / 2;
  const most = (pairs - size) / 2;
  let p = 0;
  for (const [falling, chance] of inversionChances(n).entries()) {
    if (falling <= most) p += 2 * chance;
  }
  return Math.min(1, p);
}

/** The least score that is rarer than 1 - `confidence`; more than there are pairs where none is. */
export function criticalS(n: number, ties: readonly number[], confidence: number): number {
  const pairs = (n * (n - 1)) / 2;
  const near = criticalZ(confidence) * Math.sqrt(variance(n, ties));
  let s = Math.max(1, Math.floor(near) - 5);
  while (s <= pairs && kendallP(s, n, ties) > 1 - confidence) s += 1;
  return s;
}
