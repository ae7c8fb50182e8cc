import { accountsNamed } from '../db/accounts-named';
import { accountsAt } from '../detection/accounts-at';
import type { PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import type { Settings } from '../domain/settings';
import { countedFor } from '../reading/counted-for';
import { resolveBrand } from '../reading/resolve-brand';

/** The id of the brand a page's work is counted for; empty when it belongs to none. */
export async function brandOf(
  page: PageRef,
  { workingBrandId, sharedAccounts }: Pick<Settings, 'workingBrandId' | 'sharedAccounts'>,
  reading?: PageReading,
): Promise<string> {
  const accounts = await accountsNamed(accountsAt(page, [reading?.viewer]));
  const match = resolveBrand({ page, reading, accounts, workingBrandId, shared: sharedAccounts });
  return countedFor(page, match, workingBrandId);
}
