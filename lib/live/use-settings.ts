import { useLiveQuery } from 'dexie-react-hooks';
import { storedSettings } from '../db/stored-settings';
import type { Settings } from '../domain/settings';

/** The settings, live; `undefined` until they are read. */
export const useSettings = (): Settings | undefined => useLiveQuery(storedSettings);
