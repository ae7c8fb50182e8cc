import type { NetworkId } from '../domain/network-id';
import { accountNetwork, handleRule } from './handle-rule';

/** A handle as people write it on that network: `@acme`, `u/acme`, `company/acme`. */
export function showHandle(id: NetworkId, handle: string): string {
  const show = handleRule(accountNetwork(id), handle)?.show;
  return show === undefined ? handle : show.replace('{handle}', () => handle);
}
