import { browser } from 'wxt/browser';
import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import registry from '../detection/registry';
import type { NetworkId } from '../domain/network-id';

/**
 * Notes which networks may be read now. It is never taken back, so that a permission that is gone can be told
 * from one that was never given. What may be read was not taken back by the user, or no longer is.
 */
export async function noteGranted(): Promise<void> {
  const granted: NetworkId[] = [];
  for (const { id, origins } of registry) {
    if (origins.length === 0) continue;
    if (await browser.permissions.contains({ origins: [...origins] })) granted.push(id);
  }
  await db.transaction('rw', db.settings, async () => {
    const { grantedNetworks, takenBackNetworks = [] } = await storedSettings();
    const known = new Set([...grantedNetworks, ...granted]);
    const takenBack = takenBackNetworks.filter((id) => !granted.includes(id));
    const isNew = known.size > grantedNetworks.length;
    if (isNew || takenBack.length < takenBackNetworks.length) {
      await writeSettings({ grantedNetworks: [...known], takenBackNetworks: takenBack });
    }
  });
}
