import { db } from '../db/database';
import { Retainer } from '../domain/brand';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';

/** Writes what a client pays for in a month; `undefined` takes it away. */
export const setRetainer = (brandId: string, retainer: Retainer | undefined): Promise<Outcome> =>
  guarded(async () => {
    const parsed = retainer && Retainer.safeParse(retainer);
    if (parsed && !parsed.success) return refused('field-number');
    const changed = await db.brands
      .where('id')
      .equals(brandId)
      .modify((brand) => {
        if (parsed) brand.retainer = parsed.data;
        else delete brand.retainer;
      });
    return changed > 0 ? done(undefined) : refused('brand-missing');
  });
