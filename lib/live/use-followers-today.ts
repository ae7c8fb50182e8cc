import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../db/database';
import type { Snapshot } from '../domain/snapshot';
import { useNow } from './use-now';

/** The follower count of an account that was recorded today, live; `null`: none, `undefined`: not known yet. */
export function useFollowersToday(brandId: string, accountId: string): Snapshot | null | undefined {
  const day = useNow().toPlainDate().toString();
  return useLiveQuery(
    async () => (await db.snapshots.get([brandId, accountId, 'followers', day])) ?? null,
    [brandId, accountId, day],
  );
}
