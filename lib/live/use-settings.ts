import { useLiveQuery } from 'dexie-react-hooks';
import { storedSettings } from '../db/stored-settings';
import { maskSettings } from '../domain/mask-brand';
import type { Settings } from '../domain/settings';

/** The settings as they may be shown, live; `undefined` until they are read. */
export const useSettings = (): Settings | undefined =>
  useLiveQuery(async () => maskSettings(await storedSettings()));
