import type { NetworkId } from '../domain/network-id';
import { useActivePage } from './use-active-page';
import { useNetworkPauses } from './use-pauses';

/** The network of the page at hand, paused or not; `undefined` where there is none, or none that is coached. */
export function usePageNetwork(tabId?: number): NetworkId | undefined {
  const active = useActivePage(tabId);
  const pauses = useNetworkPauses();
  if (active.state === 'network') return active.page.network;
  if (active.state !== 'stopped') return undefined;
  return pauses.find(({ network }) => network === active.network)?.network;
}
