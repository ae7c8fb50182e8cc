import Dexie from 'dexie';
import { db } from '../db/database';
import type { PostReading } from '../domain/imported';
import { useBrandQuery } from './use-brand-query';

/** A post as files know it: its newest numbers, and how many states of it there are. */
export interface ImportedPost extends PostReading {
  readings: number;
}

/** The posts that were published last, as files know them; `undefined` until they are read. */
export const useImportedPosts = (brandId: string, limit: number): ImportedPost[] | undefined =>
  useBrandQuery<ImportedPost[]>(
    brandId,
    async (id) => {
      const newest = new Map<string, ImportedPost>();
      // From the newest day back, until there are enough: a brand may have half a million of them.
      await db.postReadings
        .where('[brandId+day]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        // oxlint-disable-next-line unicorn/no-array-reverse -- It is a query, not an array.
        .reverse()
        .until((row) => newest.size >= limit && !newest.has(keyOf(row)))
        .each((row) => {
          const known = newest.get(keyOf(row));
          const readings = (known?.readings ?? 0) + 1;
          newest.set(keyOf(row), {
            ...(known && known.asOf >= row.asOf ? known : row),
            readings,
          });
        });
      return [...newest.values()];
    },
    [],
    [limit],
  );

const keyOf = ({ accountId, post }: PostReading) => `${accountId} ${post}`;
