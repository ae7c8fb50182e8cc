import { accountOf } from '../detection/account-of';
import { isIdHandle } from '../domain/id-handle';
import type { Account } from '../domain/brand';
import type { Verdict } from '../domain/page-facts';
import type { ActivePage } from './active-page';

/**
 * Whether the page shows an account of the brand that is worked for. An account that is not listed is another's
 * only where the brand has listed its own on this network, and all of them are written as this one is, by name
 * or by id: else we cannot tell.
 */
export function ownVerdict(active: ActivePage, accounts: readonly Account[]): Verdict {
  if (active.state !== 'network') return 'cannot-tell';
  const { page, reading, match, otherBrand, viewerBrand } = active;
  if (match.because === 'account') {
    if (otherBrand) return 'no';
    // The brand's account, but whoever is signed in cannot work on it here.
    return viewerBrand || reading?.own === 'no' ? 'cannot-tell' : 'yes';
  }
  if (reading?.own === 'yes' && match.because === 'viewer') return otherBrand ? 'no' : 'yes';
  const shown = accountOf(page);
  const listed = accounts.filter(({ network }) => network === shown?.network);
  if (!shown || listed.length === 0 || reading?.own === 'yes') return 'cannot-tell';
  const byId = isIdHandle(shown.handle);
  return listed.every(({ handle }) => isIdHandle(handle) === byId) ? 'no' : 'cannot-tell';
}
