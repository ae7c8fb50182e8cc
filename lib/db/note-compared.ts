import type { Transaction } from 'dexie';
import { comparedDays, type ComparedPost, comparedPosts } from '../domain/compared-posts';
import type { Import, PostReading } from '../domain/imported';

/** Where the tables are: the database itself, or the transaction of an upgrade. */
type Source = Pick<Transaction, 'table'>;

type PostKey = [brandId: string, accountId: string, post: string, importId: string];

/**
 * Notes with every import which of its posts it counted at the age at which posts are compared. Only the keys of posts
 * of such days are read, each day once, inside the caller's transaction.
 */
export async function noteCompared(source: Source): Promise<void> {
  const imports = await source.table<Import, string>('imports').toArray();
  for (const own of Map.groupBy(imports, ({ brandId }) => brandId).values()) {
    const posts = await postsOfDays(source, own);
    const noted = own.map(({ compared: _before, ...imported }): Import => {
      const compared = comparedPosts(imported, posts.get(imported.id) ?? []);
      return compared.length > 0 ? { ...imported, compared } : imported;
    });
    await source.table<Import, string>('imports').bulkPut(noted);
  }
}

/** The posts of a brand's imports that were published on a day that may be compared, by import. */
async function postsOfDays(source: Source, imports: readonly Import[]) {
  const posts = new Map(imports.map(({ id }): [string, ComparedPost[]] => [id, []]));
  const [brandId = ''] = imports.map((one) => one.brandId);
  const dated = imports.flatMap((one) => comparedDays(one).map((day) => ({ day, one })));
  for (const [day, counted] of Map.groupBy(dated, (one) => one.day)) {
    const accountOf = new Map(counted.map(({ one }) => [one.id, one.accountId]));
    const keys = await source
      .table<PostReading, PostKey>('postReadings')
      .where('[brandId+day]')
      .equals([brandId, day])
      .primaryKeys();
    for (const [, accountId, post, importId] of keys) {
      if (accountOf.get(importId) === accountId) posts.get(importId)?.push({ post, day });
    }
  }
  return posts;
}
