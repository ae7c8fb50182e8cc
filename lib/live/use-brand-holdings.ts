import { db } from '../db/database';
import type { DataCounts } from '../domain/backup';
import { useBrandQuery } from './use-brand-query';

export interface BrandHoldings extends Pick<
  DataCounts,
  'accounts' | 'doneTasks' | 'posts' | 'numbers' | 'ledgerLines'
> {
  /** What is known of the set-up of its accounts. */
  setUp: number;
}

const NOTHING: BrandHoldings = {
  accounts: 0,
  doneTasks: 0,
  setUp: 0,
  posts: 0,
  numbers: 0,
  ledgerLines: 0,
};

/** How much is kept of one brand: what removing it would erase. `undefined` until it is counted. */
export const useBrandHoldings = (brandId: string): BrandHoldings | undefined =>
  useBrandQuery(brandId, holdingsOf, NOTHING);

async function holdingsOf(brandId: string): Promise<BrandHoldings> {
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
}
