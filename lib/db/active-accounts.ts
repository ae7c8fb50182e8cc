import type { Account } from '../domain/brand';
import { db } from './database';

/** The accounts of every brand that is not archived: the ones that pages are matched with. */
export async function activeAccounts(): Promise<Account[]> {
  const archived = new Set(await archivedIds());
  const accounts = await db.accounts.toArray();
  return archived.size === 0
    ? accounts
    : accounts.filter(({ brandId }) => !archived.has(brandId));
}

export const archivedIds = (): Promise<string[]> =>
  db.brands.filter(({ archivedAt }) => archivedAt !== undefined).primaryKeys();
