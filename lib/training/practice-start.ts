import type { PracticeNetwork } from '../domain/practice';
import { PRACTICE_PEOPLE } from './practice-people';
import { practicePosts } from './practice-posts';

/** The practice network before anybody has touched it. */
export const practiceStart = (now: Temporal.Instant): PracticeNetwork => ({
  viewer: 'acme.coffee',
  profiles: PRACTICE_PEOPLE,
  posts: practicePosts(now),
});
