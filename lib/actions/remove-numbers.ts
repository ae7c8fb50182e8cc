import { db } from '../db/database';
import { done, type Outcome } from '../domain/problem';
import type { Snapshot } from '../domain/snapshot';
import { guarded } from './guarded';
import { keepBaseline } from './keep-baseline';
import { refreshBadge } from './refresh-badge';

export type NumberKey = Pick<Snapshot, 'brandId' | 'accountId' | 'metric' | 'day'>;

/** Takes numbers back that were recorded by mistake: from then on they are not known. */
export const removeNumbers = (keys: readonly NumberKey[]): Promise<Outcome> =>
  guarded(async () => {
    const at = new Date().toISOString();
    await db.transaction(
      'rw',
      [db.accounts, db.accountFacts, db.snapshots, db.ledger, db.settings],
      async () => {
        await db.snapshots.bulkDelete(
          keys.map(({ brandId, accountId, metric, day }) => [brandId, accountId, metric, day]),
        );
        for (const { brandId, accountId } of keys) {
          if (accountId !== '') await keepBaseline(brandId, accountId, at);
        }
      },
    );
    await refreshBadge();
    return done(undefined);
  });
