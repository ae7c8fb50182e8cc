import type { ImportedPost } from '@/lib/live/use-imported-posts';
import { engagementsOf, type PostEngagements } from '@/lib/live/post-numbers';

/** The number of a column: what the file calls its views differs between networks. */
export const COLUMNS = ['engagements', 'reach', 'views'] as const;
export type PostColumn = (typeof COLUMNS)[number];

/** The metric of the catalogue that a post's file has for a column. */
export const metricOf = ({ metrics }: ImportedPost, column: PostColumn): string =>
  column === 'views' && metrics.views === undefined ? 'video-views' : column;

/** What stands in a column for a post; `undefined` where its file does not say. */
export const valueIn = (post: ImportedPost, column: PostColumn): number | undefined =>
  column === 'engagements'
    ? engagementsOf(post.metrics)?.value
    : post.metrics[metricOf(post, column)];

/** The columns that hold anything for one of the posts. */
export const columnsOf = (posts: readonly ImportedPost[]): readonly PostColumn[] =>
  COLUMNS.filter((column) => posts.some((post) => valueIn(post, column) !== undefined));

/** What the engagement of all these posts is the sum of; `undefined` where that differs, or is known of none. */
export function commonParts(posts: readonly ImportedPost[]): PostEngagements['holds'] | undefined {
  const parts = posts.flatMap(({ metrics }) => {
    const engagements = engagementsOf(metrics);
    return engagements ? [engagements.holds] : [];
  });
  const [first] = parts;
  return parts.every((holds) => holds.join() === first?.join()) ? first : undefined;
}
