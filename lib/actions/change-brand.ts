import { db } from '../db/database';
import { BrandChange, isInitial } from '../domain/brand-change';
import { Costs } from '../domain/brief';
import { checkBrandName } from '../domain/check-brand-name';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';
import { refuseInCall } from './refuse-in-call';
import { writeBrief } from './write-brief';

export interface CostsChange {
  value: Costs;
  /** What was written, in the user's own language, for the record. */
  summary: string;
}

/**
 * Changes what is known of a brand itself and, with `costs`, what its work costs. All or nothing: everything is checked
 * before anything is written, and a brief that could not be written takes the brand's change back.
 */
export const changeBrand = (
  brandId: string,
  change: BrandChange,
  costs?: CostsChange,
): Promise<Outcome> =>
  guarded(async () => {
    // The form of a hidden brand begins with the words that stand for it; saved, they would be its name.
    const refusal = await refuseInCall(brandId);
    if (refusal) return refusal;
    const checked = check(change);
    if (!checked.ok) return checked;
    if (costs && !Costs.safeParse(costs.value).success) {
      return refused('form-broken', { field: 'costs' });
    }
    const before = await db.brands.get(brandId);
    if (!before) return refused('brand-missing');
    // An explicit `undefined` takes the property away.
    await db.brands.update(brandId, checked.value as object);
    if (costs) {
      const written = await writeBrief(brandId, 'costs', costs.value, costs.summary);
      if (!written.ok) {
        await db.brands.put(before);
        return written;
      }
    }
    await refreshBadge();
    return done(undefined);
  });

function check(change: BrandChange): Outcome<BrandChange> {
  const tidy = { ...change };
  if (change.name !== undefined) {
    const name = checkBrandName(change.name);
    if (!name.ok) return name;
    tidy.name = name.value;
  }
  if (change.initial !== undefined && !isInitial(change.initial)) {
    return refused('initial-too-long');
  }
  const hours = change.retainer?.hours;
  if (hours !== undefined && !(hours > 0 && hours <= LIMITS.hoursAMonth)) {
    return refused('retainer-hours', { limit: LIMITS.hoursAMonth });
  }
  const given = Object.entries(tidy).filter(([, value]) => value !== undefined);
  const parsed = BrandChange.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    return refused('form-broken', { field: parsed.error.issues[0]?.path.join('.') ?? 'brand' });
  }
  return done({ ...tidy, ...parsed.data });
}
