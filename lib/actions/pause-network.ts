import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import type { NetworkId } from '../domain/network-id';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';
import { awaitPauseEnd } from './pause-coaching';
import { endOfPause, type PauseLength } from './pause-length';
import { refreshBadge } from './refresh-badge';
import { refreshTabsOn } from './refresh-tabs-on';
import { startInOpenTabs } from './register-page-script';
import { forgetComposers } from './tab-memory';

/** Stops reading and recording on one network for a while; all others go on. */
export const pauseNetwork = (network: NetworkId, length: PauseLength): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction('rw', db.settings, async () => {
      const { pausedNetworks } = await storedSettings();
      await writeSettings({ pausedNetworks: { ...pausedNetworks, [network]: endOfPause(length) } });
    });
    await Promise.all([awaitPauseEnd(), forgetComposers(network)]);
    await refreshBadge();
    await refreshTabsOn(network);
    return done(undefined);
  });

/** Ends the pause on one network. Its pages that are open are looked at from now on. */
export const resumeNetwork = (network: NetworkId): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction('rw', db.settings, async () => {
      const { [network]: _over, ...pausedNetworks } = (await storedSettings()).pausedNetworks;
      await writeSettings({ pausedNetworks });
    });
    await awaitPauseEnd();
    await refreshBadge();
    await refreshTabsOn(network);
    void startInOpenTabs();
    return done(undefined);
  });
