import { useLiveQuery } from 'dexie-react-hooks';
import { accountsWithKeys } from '../db/accounts-named';
import { foldHandle } from '../detection/fold-handle';
import type { Account } from '../domain/brand';
import { shownAccounts } from './shown-brands';

/**
 * The accounts of any brand, archived ones too, that are the named ones; `undefined` until they are read. While others
 * are looked up those that were named before stay.
 */
export function useAccountsNamed(
  named: readonly Pick<Account, 'network' | 'handle'>[],
): Account[] | undefined {
  const keys = named.map(({ network, handle }) => [network, foldHandle(network, handle)] as const);
  return useLiveQuery(
    async () => shownAccounts(accountsWithKeys(keys)),
    // Its spelling, because the list is another one at each render.
    [JSON.stringify(keys)],
  );
}
