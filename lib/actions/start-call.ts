import { db } from '../db/database';
import { writeSettings } from '../db/stored-settings';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/**
 * From now on only this brand is shown by its name, and it is the one that is worked for. `others` is what every
 * other one reads as, in the user's language: the worker has no texts.
 */
export const startCall = (brandId: string, others: string): Promise<Outcome> =>
  guarded(async () => {
    const words = others.trim().slice(0, LIMITS.line);
    if (words === '') return refused('field-missing');
    if (!(await db.brands.get(brandId))) return refused('brand-missing');
    await writeSettings({
      call: { brandId, others: words },
      workingBrandId: brandId,
      pinnedBy: undefined,
    });
    await refreshBadge();
    return done(undefined);
  });
