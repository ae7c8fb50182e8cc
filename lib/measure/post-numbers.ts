import type { PostReading } from '../domain/imported';

/** What people do with a post, in the words of the networks' own files; a part that a file lacks is not known. */
const PARTS = [
  'likes',
  'reactions',
  'comments',
  'shares',
  'reposts',
  'saves',
  'bookmarks',
] as const;

/** The same in one number, where a file gives its parts only together. */
const TOGETHER = ['reactions-comments-shares', 'engagements', 'interactions'] as const;

export type EngagementSource = (typeof PARTS)[number] | (typeof TOGETHER)[number];

/** A post's engagements, with what they hold: files differ in what they count, and then their sums do too. */
export interface PostEngagements {
  value: number;
  /** The metrics that are summed, or the one that the platform has summed itself. */
  holds: readonly EngagementSource[];
}

/**
 * Reactions, comments, shares and saves of one post together, as far as the file has them; `undefined` where it has none.
 * Likes are among the reactions, so both are never added. The platform's own sum is taken only where it gives no parts:
 * some count clicks in it.
 */
export function engagementsOf(metrics: PostReading['metrics']): PostEngagements | undefined {
  const parts = PARTS.filter(
    (part) => metrics[part] !== undefined && !(part === 'likes' && metrics.reactions !== undefined),
  );
  if (parts.length > 0) {
    return { value: parts.reduce((sum, part) => sum + (metrics[part] ?? 0), 0), holds: parts };
  }
  const whole = TOGETHER.find((one) => metrics[one] !== undefined);
  const value = whole && metrics[whole];
  return whole && value !== undefined ? { value, holds: [whole] } : undefined;
}

/** How many days old a post was when its numbers stood like this; `undefined` where the file does not say. */
export function ageOfReading({ day, asOf }: Pick<PostReading, 'day' | 'asOf'>): number | undefined {
  if (day === '') return undefined;
  return Temporal.PlainDate.from(day).until(asOf, { largestUnit: 'days' }).days;
}
