import type { BrandFacts } from '../domain/brand-facts';
import type { Capacity, Rhythm } from '../domain/brief';
import type { Week } from '../domain/calendar';
import { firstDayOf } from './by-week';

type PostsAWeek = Capacity['postsAWeek'];

/** What was promised for a week: the rhythm in force on its Monday, or the first one ever for weeks before it. */
export function rhythmOf({ brief }: BrandFacts, week: Week): PostsAWeek | undefined {
  const monday = firstDayOf(week);
  const inForce = brief.promises.findLast(({ from }: Rhythm) => from <= monday);
  return (inForce ?? brief.promises[0])?.postsAWeek;
}

/** Posts over all networks: one that is published on two networks counts on each. */
export const placementsOf = (posts: PostsAWeek): number =>
  Object.values(posts).reduce((sum, count) => sum + (count ?? 0), 0);

/** Posts that have to be made: the busiest network's, because one post can serve them all. */
export const distinctPostsOf = (posts: PostsAWeek): number =>
  Math.max(0, ...Object.values(posts).map((count) => count ?? 0));
