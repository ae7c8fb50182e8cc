import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import type { Brand } from '../domain/brand';

export interface CallState {
  /** Whether there is a call now. */
  on: boolean;
  /** The call's brand; outside a call the one it would be about. `null` where there is none. */
  brand: Brand | null;
}

/** Whether the user is in a call with a client, live; `undefined` until it is known. */
export const useCallState = (): CallState | undefined =>
  useLiveQuery(async () => {
    const { call, workingBrandId } = await storedSettings();
    const id = call?.brandId ?? workingBrandId;
    return { on: call !== undefined, brand: (id && (await db.brands.get(id))) || null };
  });
