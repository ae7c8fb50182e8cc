import { db } from '../db/database';
import type { DataCounts } from '../domain/backup';
import { isInPlan, type Slot } from '../domain/slot';
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

const TABLES = [
  'accounts',
  'accountFacts',
  'taskStates',
  'slots',
  'snapshots',
  'months',
  'ledger',
] as const;

const holdingsOf = (brandId: string): Promise<BrandHoldings> =>
  db.transaction('r', TABLES, async () => {
    const rows = <Row>(table: string, index: string) =>
      db.table<Row>(table).where(index).between([brandId, ''], [brandId, '\uffff']);
    const count = (table: string, index: string) => rows(table, index).count();
    const planned = async () => {
      // Fetched in one go: a filter on the query would walk them one by one.
      const slots = await rows<Slot>('slots', '[brandId+week]').toArray();
      return slots.filter(isInPlan).length;
    };
    const setUp = async () => {
      const ids = await db.accounts.where('brandId').equals(brandId).primaryKeys();
      const counts = await Promise.all(
        ids.map((id) => db.accountFacts.where('accountId').equals(id).count()),
      );
      return { accounts: ids.length, setUp: counts.reduce((sum, one) => sum + one, 0) };
    };
    // All at once, so that none waits for the answer before it.
    const [accounts, doneTasks, posts, numbers, months, ledgerLines] = await Promise.all([
      setUp(),
      db.taskStates.where('brandId').equals(brandId).count(),
      planned(),
      count('snapshots', '[brandId+day]'),
      count('months', '[brandId+month]'),
      count('ledger', '[brandId+at]'),
    ]);
    return { ...accounts, doneTasks, posts, numbers: numbers + months, ledgerLines };
  });
