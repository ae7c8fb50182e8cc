import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** The tables whose rows carry `brandId` as an index of its own, or as the start of one. */
const BY_BRAND = ['accounts', 'taskStates', 'visitDays', 'breaks', 'adviceMemory'] as const;
const BY_BRAND_AND = {
  ledger: '[brandId+at]',
  slots: '[brandId+week]',
  snapshots: '[brandId+day]',
  months: '[brandId+month]',
  timeEntries: '[brandId+day]',
} as const;

/** Removes a brand and everything that is known of it, the record included. Nothing else is touched. */
export const removeBrand = (brandId: string): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction('rw', db.tables, async () => {
      const accountIds = await db.accounts.where('brandId').equals(brandId).primaryKeys();
      await db.accountFacts.where('accountId').anyOf(accountIds).delete();
      for (const name of BY_BRAND) {
        await db.table(name).where('brandId').equals(brandId).delete();
      }
      for (const [name, index] of Object.entries(BY_BRAND_AND)) {
        const rows = db.table(name).where(index);
        await rows.between([brandId, ''], [brandId, '\uffff']).delete();
      }
      await db.briefs.delete(brandId);
      await db.playbooks.delete(brandId);
      await db.brands.delete(brandId);
      if ((await storedSettings()).workingBrandId === brandId) {
        const next = await db.brands.orderBy('name').first();
        await writeSettings({ workingBrandId: next?.id });
      }
    });
    await refreshBadge();
    return done(undefined);
  });
