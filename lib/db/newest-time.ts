import type { TimeEntry } from '../domain/time-entry';
import type { VisitDay } from '../domain/visit-day';
import { db } from './database';

/** The newest entries of the days `from` to `to`, of one brand or of all, as many as `limit`. Put aside ones too. */
export async function newestEntries(
  brandId: string | undefined,
  from: string,
  to: string,
  limit: number,
): Promise<TimeEntry[]> {
  if (brandId === undefined) {
    const all = db.timeEntries.where('[day+at]').between([from, ''], [to, '\uffff']);
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query, which is read from its end
    return all.reverse().limit(limit).toArray();
  }
  const entries = await db.timeEntries
    .where('[brandId+day]')
    .between([brandId, from], [brandId, to], true, true)
    .toArray();
  const newest = entries.toSorted((a, b) => newer(a.day, b.day) || newer(a.at, b.at));
  return newest.slice(0, limit);
}

const newer = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** What was counted on one day, and the entries that correct it. */
export interface CountedDay {
  visitDays: readonly VisitDay[];
  corrections: readonly TimeEntry[];
}

/** Reads what was counted, of all brands and of none, day by day from the newest one, for as long as `wants` more. */
export async function newestCounted(
  from: string,
  to: string,
  wants: (day: CountedDay) => boolean,
): Promise<void> {
  // A day that is summed up nowhere has nothing that could be shown.
  const days = await db.dayTotals.where('day').between(from, to, true, true).primaryKeys();
  for (const day of days.toReversed()) {
    const [visitDays, corrections] = await Promise.all([
      db.visitDays
        .where('[day+brandId+network+kind]')
        .between([day, '', '', ''], [day, '\uffff', '\uffff', '\uffff'])
        .toArray(),
      db.timeEntries.where('[source+day]').equals(['correction', day]).toArray(),
    ]);
    if (!wants({ visitDays, corrections })) return;
  }
}
