import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** Removes a brand and everything that is known of it, the record included. Nothing else is touched. */
export const removeBrand = (brandId: string): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction(
      'rw',
      [
        db.brands,
        db.accounts,
        db.accountFacts,
        db.taskStates,
        db.visitDays,
        db.ledger,
        db.settings,
      ],
      async () => {
        const accountIds = await db.accounts.where('brandId').equals(brandId).primaryKeys();
        await db.accountFacts.where('accountId').anyOf(accountIds).delete();
        await db.accounts.where('brandId').equals(brandId).delete();
        await db.taskStates.where('brandId').equals(brandId).delete();
        await db.visitDays.where('brandId').equals(brandId).delete();
        await db.ledger.where('[brandId+at]').between([brandId, ''], [brandId, '\uffff']).delete();
        await db.brands.delete(brandId);
        if ((await storedSettings()).workingBrandId === brandId) {
          const next = await db.brands.orderBy('name').first();
          await writeSettings({ workingBrandId: next?.id });
        }
      },
    );
    await refreshBadge();
    return done(undefined);
  });
