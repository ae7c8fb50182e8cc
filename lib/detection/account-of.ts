import type { NetworkId } from '../domain/network-id';
import type { PageRef } from '../domain/page-ref';
import { foldHandle } from './fold-handle';
import { accountNetwork } from './handle-rule';

/** An account as brands hold it. */
export interface AccountRef {
  /** Where the account lives: `youtube` for a page of YouTube Studio. */
  network: NetworkId;
  handle: string;
  /** The folded handle: what accounts are compared by. */
  key: string;
}

/** Whose page it is, as far as the address says; `undefined` when it names nobody. */
export function accountOf({ network, handle }: PageRef): AccountRef | undefined {
  const home = accountNetwork(network)?.id;
  if (home === undefined || handle === undefined) return undefined;
  return { network: home, handle, key: foldHandle(home, handle) };
}
