import type { Account } from '../domain/brand';
import { db } from './database';

/** The accounts of every brand that is not archived: the ones that pages are matched with. */
export async function activeAccounts(): Promise<Account[]> {
  const archived = new Set(await archivedIds());
  const accounts = await db.accounts.toArray();
  return archived.size === 0 ? accounts : accounts.filter(({ brandId }) => !archived.has(brandId));
}

// All rows at once and then the choice: a filter of the database's own walks them one by one.
export const archivedIds = async (): Promise<string[]> =>
  (await db.brands.toArray()).flatMap(({ id, archivedAt }) =>
    archivedAt === undefined ? [] : [id],
  );
