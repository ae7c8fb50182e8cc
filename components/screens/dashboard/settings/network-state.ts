import type { NetworkId } from '@/lib/domain/network-id';
import type { Settings } from '@/lib/domain/settings';

/**
 * `reading`: the browser lets us read it; `address`: coached without that; `takenBack`, `revoked`: the same, after the
 * permission was taken back here or in the browser; `off`: not chosen, so coached by address after a click; `stopped`:
 * not coached, by the user's word.
 */
export type NetworkState = 'reading' | 'address' | 'takenBack' | 'revoked' | 'off' | 'stopped';

/** Whether the network can be read once the browser says yes. */
export const mayBeAllowed = (state: NetworkState): boolean =>
  state !== 'reading' && state !== 'stopped';

type Known = Pick<
  Settings,
  'networks' | 'stoppedNetworks' | 'mastodonHosts' | 'grantedNetworks' | 'takenBackNetworks'
>;

/** What the coach may do on a network. The browser's own answer counts, not what was once asked for. */
export function networkState(
  id: NetworkId,
  settings: Known,
  allowed: ReadonlySet<NetworkId>,
): NetworkState {
  if (settings.stoppedNetworks.includes(id)) return 'stopped';
  if (allowed.has(id)) return 'reading';
  if (settings.takenBackNetworks?.includes(id)) return 'takenBack';
  if (settings.grantedNetworks.includes(id)) return 'revoked';
  const servers = id === 'mastodon' && settings.mastodonHosts.length > 0;
  return servers || settings.networks.includes(id) ? 'address' : 'off';
}
