import { browser } from 'wxt/browser';
import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import registry from '../detection/registry';
import type { NetworkId } from '../domain/network-id';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';

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
    await db.transaction('rw', db.settings, async () => {
      const before = (await storedSettings()).networks;
      await writeSettings({ networks: [...new Set([...before, ...networks])] });
    });
    return (await asked) ? done(undefined) : refused('permission-denied');
  });
}

/** Gives the named networks' permission back. Coaching by address goes on after a click on the icon. */
export const disallowNetworks = (networks: readonly NetworkId[]): Promise<Outcome> =>
  guarded(async () => {
    await browser.permissions.remove({ origins: originsOf(networks) });
    return done(undefined);
  });
