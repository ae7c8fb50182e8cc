import { db } from '../db/database';
import { StoredMapping } from '../domain/imported';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';

/** Remembers what the columns of a table are, for every later file with the same header. */
export const keepMapping = (mapping: Omit<StoredMapping, 'at'>): Promise<Outcome> =>
  guarded(async () => {
    const parsed = StoredMapping.safeParse({ ...mapping, at: new Date().toISOString() });
    if (!parsed.success) return refused('form-broken');
    await db.mappings.put(parsed.data);
    return done(undefined);
  });
