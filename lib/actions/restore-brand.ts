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
    const outcome = await db.transaction('rw', db.brands, async (): Promise<Outcome> => {
      if (!(await db.brands.get(brandId))) return refused('brand-missing');
      await db.brands.update(brandId, { archivedAt: undefined });
      return done(undefined);
    });
    await refreshBadge();
    return outcome;
  });
