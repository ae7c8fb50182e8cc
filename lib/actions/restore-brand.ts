import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';
import { refuseInCall } from './refuse-in-call';

/** Takes a brand out of the archive, as it was. It is not pinned by that: one may only want to look at it. */
export const restoreBrand = (brandId: string): Promise<Outcome> =>
  guarded(async () => {
    const refusal = await refuseInCall(brandId);
    if (refusal) return refusal;
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.ledger, db.settings],
      async (): Promise<Outcome> => {
        const brand = await db.brands.get(brandId);
        if (!brand) return refused('brand-missing');
        if (brand.archivedAt === undefined) return done(undefined);
        await db.brands.update(brandId, { archivedAt: undefined });
        await appendLedger({ brandId, what: 'brand-restored' }, new Date().toISOString());
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });
