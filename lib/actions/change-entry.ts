import { db } from '../db/database';
import { ENTRY_TABLES } from '../db/put-time';
import { type Outcome, refused } from '../domain/problem';
import type { TimeEntry, TimeRevision } from '../domain/time-entry';
import { guarded } from './guarded';

/** Runs a change of one entry with everything that it may ask. Put aside or gone, there is nothing to change. */
export const changeEntry = (
  id: string,
  change: (entry: TimeEntry) => Promise<Outcome>,
): Promise<Outcome> =>
  guarded(() =>
    db.transaction('rw', [db.brands, db.ledger, db.visitDays, ...ENTRY_TABLES], async () => {
      const entry = await db.timeEntries.get(id);
      if (!entry || entry.removedAt !== undefined) return refused('time-missing');
      return change(entry);
    }),
  );

/** An entry's history with what it says now, before it is changed. */
export function remembered(entry: TimeEntry, what: TimeRevision['what'], at: string) {
  const { brandId, day, seconds, work, network, note } = entry;
  const was = {
    brandId,
    day,
    seconds,
    work,
    ...(network && { network }),
    ...(note !== undefined && { note }),
  };
  return [...entry.history, { at, what, was }];
}
