import { db } from '../db/database';
import type { Snapshot } from '../domain/snapshot';
import { useBrandQuery } from './use-brand-query';
import { useNow } from './use-now';

/** The follower count of an account that was recorded today, live; `null`: none, `undefined`: not known yet. */
export function useFollowersToday(brandId: string, accountId: string): Snapshot | null | undefined {
  const day = useNow().toPlainDate().toString();
  return useBrandQuery<Snapshot | null>(
    brandId,
    async (id) => (await db.snapshots.get([id, accountId, 'followers', day])) ?? null,
    null,
    [accountId, day],
  );
}
