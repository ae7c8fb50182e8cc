import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import type { NetworkId } from '../domain/network-id';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';
import { startInOpenTabs } from './register-page-script';
import { forgetComposers } from './tab-memory';

/**
 * Stops coaching on a network: its pages are neither counted nor read, and there is no advice on them. Accounts
 * there, and what is known of them, stay.
 */
export const stopCoaching = (network: NetworkId): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction('rw', db.settings, async () => {
      const { networks, stoppedNetworks } = await storedSettings();
      await writeSettings({
        networks: networks.filter((id) => id !== network),
        stoppedNetworks: [...new Set([...stoppedNetworks, network])],
      });
    });
    await forgetComposers();
    await refreshBadge();
    return done(undefined);
  });

/** Takes a stop back. Pages that are open are looked at again. */
export const coachAgain = (network: NetworkId): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction('rw', db.settings, async () => {
      const { networks, stoppedNetworks } = await storedSettings();
      await writeSettings({
        networks: [...new Set([...networks, network])],
        stoppedNetworks: stoppedNetworks.filter((id) => id !== network),
      });
    });
    void startInOpenTabs();
    return done(undefined);
  });
