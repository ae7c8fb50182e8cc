import { db } from '../db/database';
import { ENTRY_TABLES, putEntries } from '../db/put-time';
import { done, type Outcome, refused } from '../domain/problem';
import type { TimeEntry } from '../domain/time-entry';
import { isFromNobody, otherHalf } from '../domain/correction-pair';
import { remembered } from './change-entry';
import { countedOn } from './counted-on';
import { guarded } from './guarded';

/** Takes back an entry that was put aside. A correction comes with its other half, if there is still enough to take. */
export const restoreTime = (id: string): Promise<Outcome> =>
  guarded(() =>
    db.transaction('rw', [db.visitDays, ...ENTRY_TABLES], async () => {
      const entry = await db.timeEntries.get(id);
      if (entry?.removedAt === undefined) return refused('time-missing');
      const other = await db.timeEntries.get(otherHalf(id) ?? '');
      const both = other?.removedAt === undefined ? [entry] : [entry, other];
      for (const one of both) {
        const left = await leftToTake(one);
        if (left < 0) return refused('time-too-much', { limit: toMinutes(left + size(one)) });
      }
      const at = new Date().toISOString();
      await putEntries(
        both.map((one) => {
          const { removedAt: _removedAt, ...rest } = one;
          return { ...rest, history: remembered(one, 'restored', at) };
        }),
      );
      return done(undefined);
    }),
  );

const size = ({ seconds }: TimeEntry): number => Math.abs(seconds);
const toMinutes = (seconds: number): number => Math.max(0, Math.floor(seconds / 60));

/** What would be left of the counted time that a correction takes from; other entries take from none. */
async function leftToTake(entry: TimeEntry): Promise<number> {
  const { source, day, brandId, network, work } = entry;
  const takes = source === 'correction' && (entry.seconds < 0 || isFromNobody(entry));
  if (!takes || !network) return 0;
  const from = isFromNobody(entry) ? '' : brandId;
  const { seconds } = await countedOn({ day, brandId: from, network, work });
  return Math.round(seconds) - size(entry);
}
