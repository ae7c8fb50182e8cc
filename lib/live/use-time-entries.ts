import { useLiveQuery } from 'dexie-react-hooks';
import { newestEntries } from '../db/newest-time';
import { storedSettings } from '../db/stored-settings';
import { type HushedEntries, hushEntries } from '../domain/hush-entries';
import type { Period } from '../measure/time/period';

export interface ShownEntries extends HushedEntries {
  /** Whether there are more than were asked for. */
  more: boolean;
}

/**
 * What was written down in a period, of one brand or of all, newest first and at most `limit`; `undefined` until it is
 * read. Those that were put aside are among them.
 */
export function useTimeEntries(
  brandId: string | undefined,
  { from, to }: Period,
  limit: number,
): ShownEntries | undefined {
  return useLiveQuery(async () => {
    const { call } = await storedSettings();
    const newest = await newestEntries(brandId, from, to, limit + 1);
    return { ...hushEntries(newest.slice(0, limit), call), more: newest.length > limit };
  }, [brandId, from, to, limit]);
}
