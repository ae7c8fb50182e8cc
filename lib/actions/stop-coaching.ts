import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import type { NetworkId } from '../domain/network-id';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';

/** Takes a network off the coached ones. Accounts there, and what is known of them, stay. */
export const stopCoaching = (network: NetworkId): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction('rw', db.settings, async () => {
      const { networks } = await storedSettings();
      await writeSettings({ networks: networks.filter((id) => id !== network) });
    });
    return done(undefined);
  });
