import type { FilePost } from '../coach/rated-posts';
import { db } from '../db/database';
import { MOST_COMPARED } from '../domain/compared-posts';
import type { Import, PostReading } from '../domain/imported';
import type { NetworkId } from '../domain/network-id';
import { engagementsOf } from '../measure/post-numbers';
import { mostOfEach, newestCompared } from './newest-compared';
import { useBrandQuery } from './use-brand-query';

/** A post that a file counted at the age at which posts are compared. */
export interface ComparableReading extends Pick<FilePost, 'network' | 'day' | 'engagements'> {
  id: string;
  reach: number | undefined;
}

/** Where only the newest posts of each account are looked at: as many as `most`, on networks where one has more. */
export interface NewestOnly {
  most: number;
  networks: readonly NetworkId[];
}

export interface ComparableReadings {
  posts: readonly (ComparableReading & FilePost)[];
  newestOnly: NewestOnly;
}

/**
 * The newest posts that files counted at the age at which posts are compared; totals of any other age never are. Each
 * account has as many as every other, so that one that posts a great deal takes nothing from a quiet one.
 */
export const useComparableReadings = (brandId: string): ComparableReadings | undefined =>
  useBrandQuery<ComparableReadings>(
    brandId,
    async (id) => {
      const [accounts, imports] = await Promise.all([
        db.accounts.where('brandId').equals(id).toArray(),
        db.imports.where('brandId').equals(id).toArray(),
      ]);
      const counting = Map.groupBy(
        imports.filter(({ compared }) => compared),
        ({ accountId }) => accountId,
      );
      const most = mostOfEach(counting.size);
      const found = accounts.map(({ id: accountId, network }) => ({
        network,
        ...newestCompared(counting.get(accountId) ?? [], most),
      }));
      const counted = found.flatMap(({ network, posts }) =>
        posts.map(({ post, imported }) => ({ post, imported, network })),
      );
      const rows = await db.postReadings.bulkGet(
        counted.map(({ post, imported: { accountId, id: importId } }) => [
          id,
          accountId,
          post,
          importId,
        ]),
      );
      const cut = found.flatMap(({ network, isCut }) => (isCut ? [network] : []));
      return {
        posts: counted.flatMap(({ imported, network }, at) =>
          rows[at] ? [readingOf(rows[at], imported, network)] : [],
        ),
        newestOnly: { most, networks: [...new Set(cut)] },
      };
    },
    { posts: [], newestOnly: { most: MOST_COMPARED, networks: [] } },
    [],
    'comparable readings',
  );

function readingOf(
  { post, accountId, importId, day, asOf, title, metrics }: PostReading,
  { file }: Import,
  network: NetworkId,
): ComparableReading & FilePost {
  const from = { accountId, importId, file, day, asOf, title };
  const engagements = engagementsOf(metrics);
  return { id: post, network, ...from, engagements, reach: metrics.reach, metrics };
}
