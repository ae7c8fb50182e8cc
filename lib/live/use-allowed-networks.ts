import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { NETWORK_IDS, type NetworkId } from '../domain/network-id';
import { readsNetwork } from './reads-network';

/** The networks the browser lets us read, live; `undefined` until it has answered. */
export function useAllowedNetworks(): ReadonlySet<NetworkId> | undefined {
  const [allowed, setAllowed] = useState<ReadonlySet<NetworkId>>();
  useEffect(() => {
    const refresh = async () => {
      const answers = await Promise.all(NETWORK_IDS.map(readsNetwork));
      setAllowed(new Set(NETWORK_IDS.filter((_, index) => answers[index])));
    };
    const onChange = () => void refresh();
    void refresh();
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    return () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  }, []);
  return allowed;
}
