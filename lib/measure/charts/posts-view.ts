import { quantileSorted } from 'simple-statistics';

/** With fewer posts nobody can say what is usual. */
const FEWEST = 8;
/** What was usual long ago says little about now. */
const MOST = 20;

/** One post's number at the age at which posts are compared. */
export interface PostPoint {
  id: string;
  /** The day it was published. */
  day: string;
  value: number;
  topic?: string;
}

/** The middle half of the latest posts: a quarter of them lies below `low`, and a quarter above `high`. */
export interface PostBand {
  low: number;
  median: number;
  high: number;
  posts: number;
  /** The days of the oldest and of the newest of them. */
  from: string;
  to: string;
}

export interface PostsView<Point extends PostPoint = PostPoint> {
  /** Oldest first. */
  posts: readonly Point[];
  band?: PostBand;
  /** How many more posts the band takes; zero where it is there. */
  missing: number;
}

/** Posts of one network at one age, with the brand's own usual range. Whose numbers are of another age do not belong in it. */
export function postsView<Point extends PostPoint>(points: readonly Point[]): PostsView<Point> {
  const posts = points.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const latest = posts.slice(-MOST);
  const [first, last] = [latest[0], latest.at(-1)];
  if (!first || !last || latest.length < FEWEST) {
    return { posts, missing: FEWEST - latest.length };
  }
  const sorted = latest.map(({ value }) => value).toSorted((a, b) => a - b);
  const band = {
    low: quantileSorted(sorted, 0.25),
    median: quantileSorted(sorted, 0.5),
    high: quantileSorted(sorted, 0.75),
    posts: latest.length,
    from: first.day,
    to: last.day,
  };
  return { posts, band, missing: 0 };
}
