import { useMemo } from 'react';
import { judgeClientList, type JudgedList } from '../detection/judge-client-list';
import { type ClientList, readClientList } from '../detection/read-client-list';
import { useAccountsNamed } from './use-accounts-named';
import { useArchivedBrands, useBrands } from './use-brands';
import { useSettings } from './use-settings';

export { accountKey } from '../detection/judge-client-list';
export type { JudgedAccount, JudgedLine } from '../detection/judge-client-list';
export type { ClientFault } from '../detection/client-line';

export type ClientPreview = Pick<ClientList, 'header'> & JudgedList;

/** What a list of clients would create at this moment, line by line; `undefined` until what is there is read. */
export function useClientList(
  text: string,
  shared: ReadonlySet<string>,
): ClientPreview | undefined {
  const hosts = useSettings()?.mastodonHosts;
  const active = useBrands();
  const archived = useArchivedBrands();
  const read = useMemo(() => readClientList(text, hosts), [text, hosts]);
  const accounts = useAccountsNamed(read.lines.flatMap((line) => line.accounts));
  return useMemo(() => {
    if (!active || !archived || !accounts) return undefined;
    const brands = [...active, ...archived];
    return { ...read, ...judgeClientList(read.lines, { brands, accounts, shared }) };
  }, [read, active, archived, accounts, shared]);
}
