import type { TimeEntry } from '../domain/time-entry';
import { piecesOfEntry } from '../domain/time-piece';
import { totalsOf } from '../domain/time-totals';
import type { VisitDay } from '../domain/visit-day';
import { db } from './database';
import { addToTotals, countedPieces, TOTAL_TABLES } from './time-totals';

// Nobody else writes these two tables, so that the sums over all brands hold: every write is one of both.

/** What a transaction needs that writes counted time, and what one needs that writes entries. */
export const COUNTED_TABLES = ['visitDays', ...TOTAL_TABLES] as const;
export const ENTRY_TABLES = ['timeEntries', ...TOTAL_TABLES] as const;

type DayKey = [string, string, string, string];
const keyOf = ({ day, brandId, network, kind }: VisitDay): DayKey => [day, brandId, network, kind];

/** Writes one day's total on one kind of page, or takes it away where nothing is left. `before` is what is stored. */
export async function putVisitDay(row: VisitDay, before: VisitDay | undefined): Promise<void> {
  const isLeft = row.visits > 0 || row.activeSeconds > 0;
  const [now, then] = [isLeft ? [row] : [], before ? [before] : []];
  // Together, because this is done all day long.
  await Promise.all([
    isLeft ? db.visitDays.put(row) : db.visitDays.delete(keyOf(row)),
    addToTotals(db, totalsOf(countedPieces(now), countedPieces(then))),
  ]);
}

/** Writes entries, new ones and changed ones. */
export async function putEntries(entries: readonly TimeEntry[]): Promise<void> {
  const stored = await db.timeEntries.bulkGet(entries.map(({ id }) => id));
  const before = stored.filter((entry) => entry !== undefined);
  await db.timeEntries.bulkPut([...entries]);
  await addToTotals(db, totalsOf(entries.flatMap(piecesOfEntry), before.flatMap(piecesOfEntry)));
}

/** Takes entries away for good. */
export async function deleteEntries(entries: readonly TimeEntry[]): Promise<void> {
  await db.timeEntries.bulkDelete(entries.map(({ id }) => id));
  await addToTotals(db, totalsOf([], entries.flatMap(piecesOfEntry)));
}

/** Takes away all time of a brand. */
export async function deleteTimeOf(brandId: string): Promise<void> {
  const days = await db.visitDays.where('brandId').equals(brandId).toArray();
  await db.visitDays.bulkDelete(days.map(keyOf));
  await addToTotals(db, totalsOf([], countedPieces(days)));
  const entries = db.timeEntries.where('[brandId+day]');
  await deleteEntries(await entries.between([brandId, ''], [brandId, '\uffff']).toArray());
}
