import type { Transaction } from 'dexie';
import { comparedDays, type ComparedPost, comparedPosts } from '../domain/compared-posts';
import type { Import, PostReading } from '../domain/imported';

/** Where the tables are: the database itself, or the transaction of an upgrade. */
type Source = Pick<Transaction, 'table'>;

type PostKey = [brandId: string, accountId: string, post: string, importId: string];

/** As long as a day is written. */
const DAY = 10;

/**
 * Notes with every import which of its posts it counted at the age at which posts are compared. Only the keys of posts
 * of such days are read, each day of a brand once, inside the caller's transaction.
 */
export async function noteCompared(source: Source): Promise<void> {
  const imports = source.table<Import, string>('imports');
  const all = (await imports.toArray()).map(({ compared: _before, ...imported }) => ({
    imported,
    posts: [] as ComparedPost[],
  }));
  const byId = new Map(all.map((one) => [one.imported.id, one]));
  const days = new Set(
    all.flatMap(({ imported }) => comparedDays(imported).map((day) => day + imported.brandId)),
  );
  for (const dayOfBrand of days) {
    const day = dayOfBrand.slice(0, DAY);
    const keys = await source
      .table<PostReading, PostKey>('postReadings')
      .where('[brandId+day]')
      .equals([dayOfBrand.slice(DAY), day])
      .primaryKeys();
    for (const [, accountId, post, importId] of keys) {
      const one = byId.get(importId);
      if (one?.imported.accountId === accountId) one.posts.push({ post, day });
    }
  }
  await imports.bulkPut(
    all.map(({ imported, posts }) => {
      const compared = comparedPosts(imported, posts);
      return compared.length > 0 ? { ...imported, compared } : imported;
    }),
  );
}
