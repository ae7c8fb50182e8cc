import { accountOf } from '../detection/account-of';
import { isIdHandle } from '../detection/is-id-handle';
import type { Account } from '../domain/brand';
import type { PageRef } from '../domain/page-ref';
import type { PersonalAccount } from '../domain/personal-account';

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
 * Compares whoever would publish here with the brand that is worked for. An account that two brands have says
 * nothing. What the user marked as personal stays that, whatever brand lists it.
 */
export const judgeGuard = (known: {
  page: PageRef;
  viewer: KnownViewer | undefined;
  accounts: readonly Account[];
  personal: readonly PersonalAccount[];
  workingBrandId: string | undefined;
}): Guard => {
  const { page, viewer, accounts, personal, workingBrandId } = known;
  const named = viewer && accountOf({ ...page, handle: viewer.handle });
  if (!viewer || !named) return { state: 'cannot-tell' };
  const isSame = (row: PersonalAccount) => row.network === named.network && row.key === named.key;
  if (personal.some(isSame)) return { state: 'personal', viewer };
  const owners = accounts.filter(isSame);
  const [account, ...others] = owners;
  if (!account) {
    // An id and a name can be the same account: then nobody can tell.
    const byId = isIdHandle(named.handle);
    const isWrittenOtherwise = accounts.some(
      ({ network, handle }) => network === named.network && isIdHandle(handle) !== byId,
    );
    return isWrittenOtherwise ? { state: 'cannot-tell', viewer } : { state: 'unknown', viewer };
  }
  const own = owners.find(({ brandId }) => brandId === workingBrandId);
  if (own) return { state: 'fine', viewer, account: own };
  if (others.length > 0) return { state: 'cannot-tell', viewer };
  return { state: workingBrandId === undefined ? 'fine' : 'wrong-brand', viewer, account };
};
