import type { NetworkId } from '@/lib/domain/network-id';
import type { Settings } from '@/lib/domain/settings';

/**
 * `reading`: the browser lets us read it; `address`: coached without that; `off`: not chosen, so coached by address
 * after a click; `stopped`: not coached, by the user's word.
 */
export type NetworkState = 'reading' | 'address' | 'off' | 'stopped';

/** What the coach may do on a network. The browser's own answer counts, not what was once asked for. */
export function networkState(
  id: NetworkId,
  settings: Pick<Settings, 'networks' | 'stoppedNetworks' | 'mastodonHosts'>,
  allowed: ReadonlySet<NetworkId>,
): NetworkState {
  if (settings.stoppedNetworks.includes(id)) return 'stopped';
  if (allowed.has(id)) return 'reading';
  const servers = id === 'mastodon' && settings.mastodonHosts.length > 0;
  return servers || settings.networks.includes(id) ? 'address' : 'off';
}
