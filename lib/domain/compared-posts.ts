import type { Import, PostReading } from './imported';
import { isOfWholeLife } from './whole-life';

/** Posts are compared at day 7, give or take one day. */
const AGES = [6, 7, 8] as const;
export const [COMPARED_FROM, , COMPARED_TO] = AGES;

/** Of each account no more posts of files are compared than its newest. */
export const MOST_COMPARED = 200;

/** A post that an import counted at that age. */
export type ComparedPost = NonNullable<Import['compared']>[number];

/** The days on which posts were published that were of that age when an import's numbers stood so, newest first. */
export function comparedDays({ asOf }: Pick<Import, 'asOf'>): string[] {
  const day = Temporal.PlainDate.from(asOf);
  return AGES.map((days) => day.subtract({ days }).toString());
}

/**
 * Which of its posts an import counted at that age and of their whole lives, newest first: no more than are ever looked
 * at, and one that says that there are older ones.
 */
export function comparedPosts(
  imported: Pick<Import, 'asOf' | 'postsCover' | 'period'>,
  posts: readonly Pick<PostReading, 'post' | 'day'>[],
): ComparedPost[] {
  const days = new Set(comparedDays(imported));
  return posts
    .filter((post) => days.has(post.day) && isOfWholeLife(post, imported))
    .map(({ post, day }) => ({ post, day }))
    .toSorted(newestFirst)
    .slice(0, MOST_COMPARED + 1);
}

/** Orders posts by the day on which they were published. */
export const newestFirst = (
  { day: one }: Pick<ComparedPost, 'day'>,
  { day: other }: Pick<ComparedPost, 'day'>,
): number => other.localeCompare(one);
