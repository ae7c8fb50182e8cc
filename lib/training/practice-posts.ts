import type { PracticePost } from '../domain/practice';

type StartingPost = Omit<PracticePost, 'at'> & { hoursAgo: number };

/** What stands in the feed at the start; the texts are in the locales under the same ids. */
const STARTING_POSTS: readonly StartingPost[] = [
  { id: 'glaze', author: 'lale.ceramics', hoursAgo: 2, likes: 31, picture: true },
  { id: 'question', author: 'slow.mornings', hoursAgo: 6, likes: 212, picture: false },
  { id: 'shelf', author: 'harbour.books', hoursAgo: 20, likes: 58, picture: true },
  { id: 'hours', author: 'another-brand', hoursAgo: 27, likes: 19, picture: false },
  { id: 'reading', author: 'harbour.books', hoursAgo: 52, likes: 44, picture: false },
  { id: 'kiln', author: 'lale.ceramics', hoursAgo: 75, likes: 27, picture: false },
];

/** The starting feed as it looks at `now`. */
export const practicePosts = (now: Temporal.Instant): PracticePost[] =>
  STARTING_POSTS.map(({ hoursAgo, ...post }) => ({
    ...post,
    at: now.subtract({ hours: hoursAgo }).toString({ smallestUnit: 'millisecond' }),
  }));
