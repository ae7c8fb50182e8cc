import { MIN_PER_ARM } from './compare-arms';

/** Posts are compared by what they had after seven days, so the last one is read a week later. */
const WEEKS_TO_READ = 1;

export interface TestLength {
  /** How many posts are still to be published, over all arms. */
  posts: number;
  /** For how many weeks posts are published. */
  weeks: number;
  /** In how many weeks the last post has the age at which posts are read. */
  weeksToVerdict: number;
}

export type TestLengthVerdict =
  ({ verdict: 'planned' } & TestLength) | { verdict: 'cannot-tell'; why: 'no-posts-per-week' };

/**
 * How long a test of kinds of posts takes at that many posts a week, over all arms: "at 2 posts a week this test
 * needs 5 weeks". `posted` says for each arm how many posts it has so far; more than `perArm` of one do not help
 * another.
 */
export function testLength(
  postsPerWeek: number,
  posted: readonly number[] = [0, 0],
  perArm = MIN_PER_ARM,
): TestLengthVerdict {
  const size = Math.max(perArm, MIN_PER_ARM);
  const posts = posted.reduce((sum, already) => sum + Math.max(0, size - already), 0);
  if (!(postsPerWeek > 0)) return { verdict: 'cannot-tell', why: 'no-posts-per-week' };
  // 42 posts at 0.7 a week are 60 weeks, and in binary fractions a little more.
  const weeks = Math.max(0, Math.ceil(posts / postsPerWeek - 1e-9));
  return { verdict: 'planned', posts, weeks, weeksToVerdict: weeks + WEEKS_TO_READ };
}
