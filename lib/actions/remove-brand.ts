import { db } from '../db/database';
import { deleteTimeOf } from '../db/put-time';
import { storedSettings } from '../db/stored-settings';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { letGoOfBrand } from './let-go-of-brand';
import { refreshBadge } from './refresh-badge';
import { refuseInCall } from './refuse-in-call';

/** The tables whose rows carry `brandId` as an index of its own, or as the start of one. */
const BY_BRAND = [
  'accounts',
  'taskStates',
  'breaks',
  'adviceMemory',
  'imports',
  'experiments',
] as const;
const BY_BRAND_AND = {
  ledger: '[brandId+at]',
  slots: '[brandId+week]',
  snapshots: '[brandId+day]',
  months: '[brandId+month]',
  series: '[brandId+accountId+metric+entity+importId]',
  postReadings: '[brandId+day]',
  annotations: '[brandId+day]',
} as const;

/** Removes a brand and everything that is known of it, the record included. Nothing else is touched. */
export const removeBrand = (brandId: string): Promise<Outcome> =>
  guarded(async () => {
    // Hidden brands look alike, and the call's own is the one that is shown.
    const refusal = await refuseInCall();
    if (refusal) return refusal;
    const outcome = await db.transaction('rw', db.tables, async (): Promise<Outcome> => {
      if ((await storedSettings()).timer?.brandId === brandId) {
        const brand = (await db.brands.get(brandId))?.name ?? '';
        return refused('timer-of-brand', { brand });
      }
      const accountIds = await db.accounts.where('brandId').equals(brandId).primaryKeys();
      await db.accountFacts.where('accountId').anyOf(accountIds).delete();
      for (const name of BY_BRAND) {
        await db.table(name).where('brandId').equals(brandId).delete();
      }
      for (const [name, index] of Object.entries(BY_BRAND_AND)) {
        const rows = db.table(name).where(index);
        await rows.between([brandId, ''], [brandId, '\uffff']).delete();
      }
      await deleteTimeOf(brandId);
      await db.briefs.delete(brandId);
      await db.playbooks.delete(brandId);
      await db.brands.delete(brandId);
      await letGoOfBrand(brandId);
      return done(undefined);
    });
    await refreshBadge();
    return outcome;
  });
