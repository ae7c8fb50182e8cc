import { accountOf } from '../detection/account-of';
import type { Account } from '../domain/brand';
import type { PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';

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
}

/**
 * Finds the brand a page belongs to, strongest evidence first. An account that two brands have proves
 * nothing, so it is passed over.
 */
export function resolveBrand(known: {
  page: PageRef;
  reading?: PageReading | undefined;
  accounts: readonly Account[];
  workingBrandId?: string | undefined;
}): BrandMatch {
  const { page, reading, accounts, workingBrandId } = known;
  const owner = (handle: string | null | undefined) => {
    const account = handle ? accountOf({ ...page, handle }) : undefined;
    const owners = accounts.filter(
      (row) => row.network === account?.network && row.key === account.key,
    );
    return owners.length === 1 ? owners[0] : undefined;
  };
  const inAddress = owner(page.handle);
  const signedIn = owner(reading?.viewer);
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
  return workingBrandId ? { because: 'working', brandId: workingBrandId } : { because: 'none' };
}
