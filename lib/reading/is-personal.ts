import { accountOf } from '../detection/account-of';
import type { PageRef } from '../domain/page-ref';
import type { PersonalAccount } from '../domain/personal-account';

/** Whether the signed-in account is one that the user marked as their own. */
export const isPersonal = (
  page: PageRef,
  handle: string | null | undefined,
  personal: readonly PersonalAccount[],
): boolean => {
  const named = handle ? accountOf({ ...page, handle }) : undefined;
  return personal.some(({ network, key }) => network === named?.network && key === named.key);
};
