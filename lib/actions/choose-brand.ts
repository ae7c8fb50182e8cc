import { db } from '../db/database';
import { writeSettings } from '../db/stored-settings';
import { done, type Outcome, refused } from '../domain/problem';
import type { Settings } from '../domain/settings';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';
import { refuseInCall } from './refuse-in-call';

/**
 * Pins the brand the user works for from now on, whatever pinned the one before. `pinnedBy` says what did it, where it
 * was not the user's own choice of a brand.
 */
export const chooseBrand = (brandId: string, pinnedBy?: Settings['pinnedBy']): Promise<Outcome> =>
  guarded(async () => {
    const refusal = await refuseInCall(brandId);
    if (refusal) return refusal;
    const brand = await db.brands.get(brandId);
    if (!brand) return refused('brand-missing');
    if (brand.archivedAt !== undefined) return refused('brand-archived', { brand: brand.name });
    await writeSettings({ workingBrandId: brandId, pinnedBy });
    await refreshBadge();
    return done(undefined);
  });
