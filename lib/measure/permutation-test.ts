import { mean, shuffleInPlace } from 'simple-statistics';
import { combinations } from './combinations';
import { choiceCounter } from './exact-splits';
import { mustBeFinite } from './finite-values';
import { seededRandom } from './seeded-random';

/**
 * So many values in both arms together are split in every way there is: 16 and 16 take less than a tenth of a
 * second.
 */
const MOST_EXACT = 32;
/** The ways to split more values are drawn; a p of 0.05 is then right to about 0.003. */
const DRAWS = 20_000;

export interface PermutationTest {
  /** Mean of the first arm minus mean of the second, in the values' own unit. */
  difference: number;
  /** Two-sided: how often chance alone splits the values into means that are at least as far apart. */
  p: number;
  /** How many splits were looked at, and whether that is all there are. */
  splits: number;
  exact: boolean;
}

/** The least p that a two-sided exact test can say: 0.1 for 3 and 3, 0.029 for 4 and 4, 0.008 for 5 and 5. */
export function smallestP(first: number, second: number): number {
  const splits = combinations(first + second, first);
  // Arms of one size can be swapped, so that each split has one that is just as far off.
  return Math.min(1, (first === second ? 2 : 1) / splits);
}

const sizeOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + Math.abs(value), 0);

/** All splits, counted from both ends: the first arm's sum is as low as that where the second's is as high. */
function exactly(centred: readonly number[], first: number, extreme: number): number {
  const choices = choiceCounter(centred);
  return choices(first, extreme) + choices(centred.length - first, extreme);
}

function drawn(centred: readonly number[], first: number, extreme: number, seed: number): number {
  const random = seededRandom(seed);
  const values = [...centred];
  let hits = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    shuffleInPlace(values, random);
    let sum = 0;
    for (let index = 0; index < first; index += 1) sum += values[index] ?? 0;
    if (Math.abs(sum) >= extreme) hits += 1;
  }
  return hits;
}

/**
 * Permutation test on the difference of means (Fisher 1935; Pitman 1937). A value is one post's rate, all at the
 * same age. Exact for up to 32 values in all; beyond, Monte Carlo with `seed`, where p = (hits + 1) / (draws + 1)
 * (Phipson and Smyth 2010). Both keep the chance of a false alarm at or under the level where the arms' values have
 * one distribution, whatever it is. `undefined` for an empty arm.
 * @throws RangeError for values that are not finite.
 */
export function permutationTest(
  first: readonly number[],
  second: readonly number[],
  seed: number,
): PermutationTest | undefined {
  if (first.length === 0 || second.length === 0) return undefined;
  const pooled = [...first, ...second];
  mustBeFinite(pooled);
  const middle = mean(pooled);
  const centred = pooled.map((value) => value - middle);
  const sum = first.reduce((total, value) => total + value - middle, 0);
  const difference = mean([...first]) - mean([...second]);
  // Splits with the same sum differ in the last digits, by the order of adding and by what centring left over.
  const rounding = 1e-9 * sizeOf(centred) + 1e-12 * sizeOf(pooled);
  const extreme = Math.abs(sum) - rounding;
  if (pooled.length > MOST_EXACT) {
    const p = (drawn(centred, first.length, extreme, seed) + 1) / (DRAWS + 1);
    return { difference, p, splits: DRAWS, exact: false };
  }
  const splits = combinations(pooled.length, first.length);
  const p = Math.min(1, exactly(centred, first.length, extreme) / splits);
  return { difference, p, splits, exact: true };
}
