import { type PermutationTest, permutationTest } from './permutation-test';

/** With fewer posts per arm a test says too little: 4 and 4 can hardly pass, however different the arms are. */
export const MIN_PER_ARM = 5;
/** From here on a test is worth planning. */
export const ADVISED_PER_ARM = 8;

/** A result has to be rarer than this by chance alone. */
const LEVEL = 0.05;

/** How many more posts each arm needs. */
export interface MissingPosts {
  first: number;
  second: number;
}

export type ArmsVerdict =
  | { verdict: 'first-higher' | 'second-higher'; test: PermutationTest }
  | { verdict: 'cannot-tell'; why: 'too-few-posts'; missing: MissingPosts }
  /**
   * The arms may well differ, by less than chance does here. `missing` is for the next test, up to the advised size.
   */
  | { verdict: 'cannot-tell'; why: 'within-chance'; test: PermutationTest; missing: MissingPosts };

const missingTo = (perArm: number, first: readonly number[], second: readonly number[]) => ({
  first: Math.max(0, perArm - first.length),
  second: Math.max(0, perArm - second.length),
});

/**
 * Which of two kinds of posts does better, by a permutation test at 5 % on rates per post at the same age. `perArm`
 * is the size that was written down before the test began, and there is no verdict before it is reached: looking
 * again after each post would find a difference that is not there. `seed` decides the draws of large tests.
 * @throws RangeError for rates that are not finite.
 */
export function compareArms(
  first: readonly number[],
  second: readonly number[],
  seed: number,
  perArm = MIN_PER_ARM,
): ArmsVerdict {
  const missing = missingTo(Math.max(perArm, MIN_PER_ARM), first, second);
  // The test is not even made before: what nobody has seen cannot end a test early.
  const test =
    missing.first + missing.second > 0 ? undefined : permutationTest(first, second, seed);
  if (!test) return { verdict: 'cannot-tell', why: 'too-few-posts', missing };
  if (test.p <= LEVEL) {
    return { verdict: test.difference > 0 ? 'first-higher' : 'second-higher', test };
  }
  const next = missingTo(ADVISED_PER_ARM, first, second);
  return { verdict: 'cannot-tell', why: 'within-chance', test, missing: next };
}
