import { db } from '../db/database';
import { writeSettings } from '../db/stored-settings';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** Pins the brand the user works for from now on. */
export const chooseBrand = (brandId: string): Promise<Outcome> =>
  guarded(async () => {
    if (!(await db.brands.get(brandId))) return refused('brand-missing');
    await writeSettings({ workingBrandId: brandId });
    await refreshBadge();
    return done(undefined);
  });
