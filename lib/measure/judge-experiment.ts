import type { Arm, Effect, Experiment, ExperimentResult } from '../domain/experiment';
import { compareArms } from './compare-arms';
import { hodgesLehmann } from './hodges-lehmann';

export type ArmValues = Record<Arm, number[]>;

/**
 * What the values of both arms say, each one post's at the agreed age. The verdict is that of a permutation test on the
 * means, and holds only where the Hodges-Lehmann interval says the same: a difference whose interval reaches zero, or
 * none whose interval does not, is two readings that contradict each other, and then nobody can tell.
 * @throws RangeError for values that are not finite.
 */
export function judgeExperiment(
  { seed, perArm }: Pick<Experiment, 'seed' | 'perArm'>,
  values: ArmValues,
): ExperimentResult {
  const posts = { a: values.a.length, b: values.b.length };
  const compared = compareArms(values.a, values.b, seed, perArm);
  if (compared.verdict === 'cannot-tell' && compared.why === 'too-few-posts') {
    const missing = { a: compared.missing.first, b: compared.missing.second };
    return { verdict: 'cannot-tell', why: 'too-few', posts, missing };
  }
  const effect = effectOf(values);
  const seen = {
    posts,
    values,
    p: compared.test.p,
    ...(effect && { effect }),
  };
  const said =
    compared.verdict === 'cannot-tell'
      ? 'no-difference'
      : compared.verdict === 'first-higher'
        ? 'a-more'
        : 'b-more';
  return effect && said === saidBy(effect)
    ? { verdict: said, ...seen }
    : { verdict: 'cannot-tell', why: 'mixed', ...seen };
}

/** B minus A, because A is what is compared with. */
function effectOf({ a, b }: ArmValues): Effect | undefined {
  const shift = hodgesLehmann(b, a);
  return shift?.interval && { shift: shift.shift, ...shift.interval };
}

function saidBy({ low, high }: Effect): ExperimentResult['verdict'] {
  if (low > 0) return 'b-more';
  return high < 0 ? 'a-more' : 'no-difference';
}
