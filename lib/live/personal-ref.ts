import { accountOf } from '../detection/account-of';
import type { PageRef } from '../domain/page-ref';
import type { PersonalAccount } from '../domain/personal-account';

/** The account of a handle as the list of personal accounts holds it. */
export const personalRef = (page: PageRef, handle: string): PersonalAccount | undefined =>
  accountOf({ ...page, handle });
