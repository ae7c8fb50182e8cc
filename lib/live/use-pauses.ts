import type { NetworkId } from '../domain/network-id';
import { pauseOf } from '../settings/paused-on';
import { NETWORKS } from './network-list';
import { useNow } from './use-now';
import { useSettings } from './use-settings';

export interface NetworkPause {
  network: NetworkId;
  /** An instant, or `'resume'`. */
  until: string;
}

/** The networks that are paused by themselves now, in the order in which networks are listed. */
export function useNetworkPauses(): readonly NetworkPause[] {
  const settings = useSettings();
  const now = useNow().toInstant();
  return NETWORKS.flatMap(({ id: network }) => {
    const until = settings && pauseOf(settings, network, now);
    return until === undefined ? [] : [{ network, until }];
  });
}

/** Until when one network is paused by itself; `undefined` while it is not. */
export const useNetworkPause = (network: NetworkId | undefined): string | undefined =>
  useNetworkPauses().find((pause) => pause.network === network)?.until;
