import { db } from '../db/database';
import { networkOfAccounts } from '../domain/network-id';
import type { PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';

/**
 * Where a page names the signed-in account by its id only: whose id that is was learnt on the account's own profile,
 * or it is how the account is listed. Else nobody can tell.
 */
export async function nameViewer(page: PageRef, reading: PageReading): Promise<PageReading> {
  const { viewer, viewerId } = reading;
  if (viewer !== undefined || viewerId === undefined) return reading;
  const network = networkOfAccounts(page.network);
  // On a site for managing accounts the one in the address is worked as, whoever the person is.
  const id = network === page.network ? viewerId : page.id;
  const accounts = await db.accounts.where('network').equals(network).toArray();
  for (const account of accounts) {
    const learnt = await db.accountFacts.get([account.id, 'id']);
    if (id !== undefined && (account.handle === id || learnt?.value === id)) {
      return { ...reading, viewer: account.handle };
    }
  }
  return reading;
}
