import { db } from '../db/database';
import type { AccountMetric, Snapshot } from '../domain/snapshot';
import { useBrandQuery } from './use-brand-query';
import { useNow } from './use-now';

/** A count of an account that was recorded today, live; `null`: none, `undefined`: not known yet. */
export function useCountToday(
  brandId: string,
  accountId: string,
  metric: AccountMetric,
): Snapshot | null | undefined {
  const day = useNow().toPlainDate().toString();
  return useBrandQuery<Snapshot | null>(
    brandId,
    async (id) => (await db.snapshots.get([id, accountId, metric, day])) ?? null,
    null,
    [accountId, metric, day],
  );
}
