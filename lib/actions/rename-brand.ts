import { db } from '../db/database';
import { done, type Outcome, refused } from '../domain/problem';
import { checkBrandName } from './check-brand-name';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

export const renameBrand = (brandId: string, name: string): Promise<Outcome> =>
  guarded(async () => {
    const checked = checkBrandName(name);
    if (!checked.ok) return checked;
    const changed = await db.brands.update(brandId, { name: checked.value });
    if (changed === 0 && !(await db.brands.get(brandId))) return refused('brand-missing');
    await refreshBadge();
    return done(undefined);
  });
