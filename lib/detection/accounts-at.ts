import type { PageRef } from '../domain/page-ref';
import { accountOf, type AccountRef } from './account-of';

/**
 * The accounts that these handles name on a page, its own among them: all that has to be looked up to know whose
 * page it is, however many accounts there are.
 */
export const accountsAt = (
  page: PageRef,
  handles: readonly (string | null | undefined)[],
): AccountRef[] =>
  [page.handle, ...handles].flatMap((handle) =>
    handle ? (accountOf({ ...page, handle }) ?? []) : [],
  );
