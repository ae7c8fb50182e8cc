import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../db/database';
import type { DataCounts } from '../domain/backup';

export interface BrandHoldings extends Pick<
  DataCounts,
  'accounts' | 'doneTasks' | 'posts' | 'numbers' | 'ledgerLines'
> {
  /** What is known of the set-up of its accounts. */
  setUp: number;
}

/** How much is kept of one brand: what removing it would erase. `undefined` until it is counted. */
export const useBrandHoldings = (brandId: string): BrandHoldings | undefined =>
  useLiveQuery(async () => {
    const accountIds = await db.accounts.where('brandId').equals(brandId).primaryKeys();
    const count = (table: string, index: string) =>
      db.table(table).where(index).between([brandId, ''], [brandId, '\uffff']).count();
    return {
      accounts: accountIds.length,
      doneTasks: await db.taskStates.where('brandId').equals(brandId).count(),
      setUp: await db.accountFacts.where('accountId').anyOf(accountIds).count(),
      posts: await count('slots', '[brandId+week]'),
      numbers:
        (await count('snapshots', '[brandId+day]')) + (await count('months', '[brandId+month]')),
      ledgerLines: await count('ledger', '[brandId+at]'),
    };
  }, [brandId]);
