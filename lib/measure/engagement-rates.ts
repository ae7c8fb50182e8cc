import { median } from 'simple-statistics';

/** What counts as an engagement. `likes` are reactions of every kind, `shares` are reposts too. */
export type EngagementPart = 'likes' | 'comments' | 'shares' | 'saves' | 'clicks';

/** What a rate is out of. Two rates are compared only where this is the same. */
export type Denominator = 'reach' | 'followers' | 'impressions' | 'views' | 'video-views';

/**
 * What may be added up over posts. Reach counts people once for each post, and followers are the same people each
 * time: their sums count nobody.
 */
export type SummableDenominator = Extract<Denominator, 'impressions' | 'views' | 'video-views'>;

/** One post's numbers at one age. What is missing is not known; `followers` are those on the day of posting. */
export interface RatedPost extends Readonly<Partial<Record<Denominator, number>>> {
  engagements: number;
}

/** A rate over posts, as a share: 0.03 is 3 %. */
export interface RateOfPosts {
  rate: number;
  /** How many posts it rests on; those without a rate of their own are left out. */
  posts: number;
}

/** The engagements of one post. `undefined` where one of the parts that are `counted` is not known. */
export function engagements(
  parts: Readonly<Partial<Record<EngagementPart, number>>>,
  counted: readonly EngagementPart[],
): number | undefined {
  const numbers = counted.map((part) => parts[part]);
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, number) =>
    sum === undefined || number === undefined ? undefined : sum + number,
  );
}

/**
 * Engagements / denominator of one post, as a share. `undefined`, "n/a", where the denominator is zero or missing.
 */
export function engagementRate(post: RatedPost, denominator: Denominator): number | undefined {
  const of = post[denominator];
  return of !== undefined && of > 0 ? post.engagements / of : undefined;
}

/** The rate of the typical post: the median of the posts' own rates, which few seen by few people do not bend. */
export function typicalRate(
  posts: readonly RatedPost[],
  denominator: Denominator,
): RateOfPosts | undefined {
  const rates = posts
    .map((post) => engagementRate(post, denominator))
    .filter((rate) => rate !== undefined);
  return rates.length === 0 ? undefined : { rate: median(rates), posts: rates.length };
}

/** The rate of the account: sum(engagements) / sum(denominator), in which much seen posts weigh more. */
export function accountRate(
  posts: readonly RatedPost[],
  denominator: SummableDenominator,
): RateOfPosts | undefined {
  const rated = posts.filter((post) => engagementRate(post, denominator) !== undefined);
  if (rated.length === 0) return undefined;
  const of = rated.reduce((sum, post) => sum + (post[denominator] ?? 0), 0);
  const got = rated.reduce((sum, post) => sum + post.engagements, 0);
  return { rate: got / of, posts: rated.length };
}
