import { db } from '../db/database';
import { putEntries } from '../db/put-time';
import { done, type Outcome } from '../domain/problem';
import { otherHalf } from '../domain/correction-pair';
import { changeEntry, remembered } from './change-entry';

/** Puts an entry aside: it counts nowhere and can be taken back. A correction goes with its other half. */
export const removeTime = (id: string): Promise<Outcome> =>
  changeEntry(id, async (entry) => {
    const at = new Date().toISOString();
    const other = await db.timeEntries.get(otherHalf(id) ?? '');
    const both = other && other.removedAt === undefined ? [entry, other] : [entry];
    await putEntries(
      both.map((one) => ({ ...one, removedAt: at, history: remembered(one, 'removed', at) })),
    );
    return done(undefined);
  });
