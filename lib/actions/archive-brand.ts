import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { letGoOfBrand } from './let-go-of-brand';
import { refreshBadge } from './refresh-badge';
import { refuseInCall } from './refuse-in-call';

/** Puts a brand aside: everything of it is kept, and it is worked for and matched with pages no more. */
export const archiveBrand = (brandId: string): Promise<Outcome> =>
  guarded(async () => {
    // Hidden brands look alike, and the call's own is the one that is shown.
    const refusal = await refuseInCall();
    if (refusal) return refusal;
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.ledger, db.settings],
      async (): Promise<Outcome> => {
        const brand = await db.brands.get(brandId);
        if (!brand) return refused('brand-missing');
        if (brand.archivedAt !== undefined) return done(undefined);
        if ((await storedSettings()).timer?.brandId === brandId) {
          return refused('timer-of-brand', { brand: brand.name });
        }
        const archivedAt = new Date().toISOString();
        await db.brands.update(brandId, { archivedAt });
        await appendLedger({ brandId, what: 'brand-archived' }, archivedAt);
        await letGoOfBrand(brandId);
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });
