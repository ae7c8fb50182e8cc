import { browser } from 'wxt/browser';
import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import registry from '../detection/registry';
import type { NetworkId } from '../domain/network-id';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { noteGranted } from './note-granted';
import { startInOpenTabs } from './register-page-script';

const originsOf = (networks: readonly NetworkId[]) =>
  registry.filter((network) => networks.includes(network.id)).flatMap((network) => network.origins);

/**
 * Asks the browser once for all the named networks. Call it straight from a click: the browser wants the
 * gesture. What follows a grant is done by the background, because a popup may be gone by then.
 */
export function allowNetworks(networks: readonly NetworkId[]): Promise<Outcome> {
  const origins = originsOf(networks);
  const asked = origins.length > 0 ? browser.permissions.request({ origins }) : true;
  return guarded(async () => {
    // Written first: a popup closes while the browser asks, and nothing after the question would run.
    const isStopped = await db.transaction('rw', db.settings, async () => {
      const before = await storedSettings();
      await writeSettings({
        networks: [...new Set([...before.networks, ...networks])],
        stoppedNetworks: before.stoppedNetworks.filter((id) => !networks.includes(id)),
      });
      return networks.some((id) => before.stoppedNetworks.includes(id));
    });
    if (!(await asked)) return refused('permission-denied');
    await noteGranted();
    // The permission may have been there all the time: then no grant starts anything.
    if (isStopped) void startInOpenTabs();
    return done(undefined);
  });
}

/** Gives the named networks' permission back. Coaching by address goes on after a click on the icon. */
export const disallowNetworks = (networks: readonly NetworkId[]): Promise<Outcome> =>
  guarded(async () => {
    // Written first: whoever hears of the removal asks who it was.
    await db.transaction('rw', db.settings, async () => {
      const { takenBackNetworks = [] } = await storedSettings();
      await writeSettings({ takenBackNetworks: [...new Set([...takenBackNetworks, ...networks])] });
    });
    await browser.permissions.remove({ origins: originsOf(networks) });
    return done(undefined);
  });
