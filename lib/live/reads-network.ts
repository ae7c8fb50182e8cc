import { browser } from 'wxt/browser';
import registry from '../detection/registry';
import type { NetworkId } from '../domain/network-id';

/** Whether the browser lets us read this network now. Asked each time: users can revoke it at any moment. */
export async function readsNetwork(network: NetworkId): Promise<boolean> {
  // The practice network is our own page and needs no permission.
  if (network === 'practice') return true;
  const origins = registry.find((definition) => definition.id === network)?.origins ?? [];
  return origins.length > 0 && browser.permissions.contains({ origins: [...origins] });
}
