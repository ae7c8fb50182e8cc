import type { Settings } from '../domain/settings';
import { defaultSettings } from '../settings/settings';
import { db, SETTINGS_ID } from './database';

/** The settings as stored; a field that a later version added falls back to its default. */
export async function storedSettings(): Promise<Settings> {
  const row = await db.settings.get(SETTINGS_ID);
  const defaults = defaultSettings(navigator.language);
  if (!row) return defaults;
  const { id: _id, ...settings } = row;
  return { ...defaults, ...settings };
}

/**
 * Changes the named fields and keeps the others. `undefined` removes an optional field. During a call with a client
 * one goes on working for its brand, whoever writes here: the brand that is shown is the one that is counted for.
 */
export async function writeSettings(change: { [K in keyof Settings]?: Settings[K] | undefined }) {
  await db.transaction('rw', db.settings, async () => {
    const next: { [K in keyof Settings]?: Settings[K] | undefined } & Record<string, unknown> = {
      ...(await storedSettings()),
      ...change,
    };
    if (next.call) next.workingBrandId = next.call.brandId;
    for (const [key, value] of Object.entries(next)) if (value === undefined) delete next[key];
    await db.settings.put({ ...(next as Settings), id: SETTINGS_ID });
  });
}
