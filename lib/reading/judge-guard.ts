import { accountOf } from '../detection/account-of';
import { isIdHandle } from '../domain/id-handle';
import type { Account } from '../domain/brand';
import type { PageRef } from '../domain/page-ref';
import type { PersonalAccount } from '../domain/personal-account';
import { ownerOf, type SharedAccounts } from './owner-of';

/** The signed-in account as far as it is known: read on the page at hand, or earlier on this network. */
export interface KnownViewer {
  handle: string;
  /** When it was read. */
  at: string;
  source: 'page' | 'remembered';
}

export interface Guard {
  /**
   * `fine`: the working brand's account, or no brand is worked for · `wrong-brand`: another brand's · `unknown`: of
   * no brand · `personal`: the user's own · `cannot-tell`: nobody knows who is signed in.
   */
  state: 'fine' | 'wrong-brand' | 'unknown' | 'personal' | 'cannot-tell';
  viewer?: KnownViewer;
  /** The brand's account that it is, with `fine` and `wrong-brand`. */
  account?: Account;
}

/**
 * Compares whoever would publish here with the brand that is worked for. An account that several brands have is right
 * for each of them, and wrong for every other one. What the user marked as personal stays that, whatever brand lists it.
 */
export const judgeGuard = (known: {
  page: PageRef;
  viewer: KnownViewer | undefined;
  accounts: readonly Account[];
  personal: readonly PersonalAccount[];
  workingBrandId: string | undefined;
  shared?: SharedAccounts;
}): Guard => {
  const { page, viewer, accounts, personal, workingBrandId, shared = {} } = known;
  const named = viewer && accountOf({ ...page, handle: viewer.handle });
  if (!viewer || !named) return { state: 'cannot-tell' };
  const isSame = (row: PersonalAccount) => row.network === named.network && row.key === named.key;
  if (personal.some(isSame)) return { state: 'personal', viewer };
  const owner = ownerOf(named, { accounts, workingBrandId, shared });
  const account = owner.account ?? (workingBrandId === undefined ? undefined : owner.among[0]);
  if (owner.among.length === 0) {
    // An id and a name can be the same account: then nobody can tell.
    const byId = isIdHandle(named.handle);
    const isWrittenOtherwise = accounts.some(
      ({ network, handle }) => network === named.network && isIdHandle(handle) !== byId,
    );
    return isWrittenOtherwise ? { state: 'cannot-tell', viewer } : { state: 'unknown', viewer };
  }
  if (!account) return { state: 'cannot-tell', viewer };
  const isFine = workingBrandId === undefined || account.brandId === workingBrandId;
  return { state: isFine ? 'fine' : 'wrong-brand', viewer, account };
};
