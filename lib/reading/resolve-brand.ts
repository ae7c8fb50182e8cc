import { accountOf } from '../detection/account-of';
import type { Account } from '../domain/brand';
import type { PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { ownerOf, type SharedAccounts } from './owner-of';

/**
 * Whose work a page is. `because` names what it rests on: the account in the address, the signed-in
 * account, the brand the user pinned, or nothing.
 */
export interface BrandMatch {
  because: 'account' | 'viewer' | 'working' | 'none';
  brandId?: string;
  /** The account it rests on, with `because: 'account' | 'viewer'`. */
  accountId?: string;
  /** The brand whose account is signed in, where that is another one than the brand of the page. */
  viewerBrandId?: string;
  /** The accounts of several brands that it may be, where nothing says which is meant. */
  among?: readonly Account[];
}

/**
 * Finds the brand a page belongs to, strongest evidence first. An account that several brands have proves nothing
 * unless one of them is pinned, or was chosen for it before.
 */
export function resolveBrand(known: {
  page: PageRef;
  reading?: PageReading | undefined;
  accounts: readonly Account[];
  workingBrandId?: string | undefined;
  shared?: SharedAccounts;
}): BrandMatch {
  const { page, reading, accounts, workingBrandId, shared = {} } = known;
  const owner = (handle: string | null | undefined) =>
    ownerOf(handle ? accountOf({ ...page, handle }) : undefined, {
      accounts,
      workingBrandId,
      shared,
    });
  const { account: inAddress, among: ofAddress } = owner(page.handle);
  const { account: signedIn, among: ofViewer } = owner(reading?.viewer);
  if (inAddress) {
    return {
      because: 'account',
      brandId: inAddress.brandId,
      accountId: inAddress.id,
      ...(signedIn &&
        signedIn.brandId !== inAddress.brandId && { viewerBrandId: signedIn.brandId }),
    };
  }
  if (signedIn) return { because: 'viewer', brandId: signedIn.brandId, accountId: signedIn.id };
  if (workingBrandId) return { because: 'working', brandId: workingBrandId };
  const among = [ofAddress, ofViewer].find((rows) => rows.length > 1);
  return { because: 'none', ...(among && { among }) };
}
