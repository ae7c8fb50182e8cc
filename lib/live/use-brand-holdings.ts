import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../db/database';
import type { DataCounts } from '../domain/backup';

export type BrandHoldings = Pick<DataCounts, 'accounts' | 'doneTasks' | 'ledgerLines'>;

/** How much is kept of one brand: what removing it would erase. `undefined` until it is counted. */
export const useBrandHoldings = (brandId: string): BrandHoldings | undefined =>
  useLiveQuery(
    async () => ({
      accounts: await db.accounts.where('brandId').equals(brandId).count(),
      doneTasks: await db.taskStates.where('brandId').equals(brandId).count(),
      ledgerLines: await db.ledger
        .where('[brandId+at]')
        .between([brandId, ''], [brandId, '\uffff'])
        .count(),
    }),
    [brandId],
  );
