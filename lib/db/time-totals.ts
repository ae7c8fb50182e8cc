import type { Table, Transaction } from 'dexie';
import type { TimeEntry } from '../domain/time-entry';
import { piecesOfEntry, piecesOfVisits, type TimePiece } from '../domain/time-piece';
import {
  type BrandPeriod,
  changedDay,
  type DayTotal,
  isNothing,
  type Totals,
  totalsOf,
} from '../domain/time-totals';
import type { VisitDay } from '../domain/visit-day';

/** Where the tables are: the database itself, or the transaction of an upgrade. */
type Source = Pick<Transaction, 'table'>;

/** The sums over all brands, which every write of counted or written time keeps right. */
export const TOTAL_TABLES = ['dayTotals', 'brandPeriods'] as const;

const dayTotals = (source: Source) => source.table<DayTotal, string>('dayTotals');
const brandPeriods = (source: Source) =>
  source.table<BrandPeriod, [string, string]>('brandPeriods');

/** The pieces as they are summed: what does not say its stage is kept apart, for the record to say it. */
export const countedPieces = (rows: readonly VisitDay[]): TimePiece[] =>
  rows.flatMap((row) => piecesOfVisits(row, () => undefined));

/** Adds a change to the stored sums, inside the caller's transaction. One that comes to nothing asks for nothing. */
export async function addToTotals(source: Source, { days, periods }: Totals): Promise<void> {
  const ofDays = [...days.values()].filter((change) => changedDay(undefined, change));
  const ofBrands = rowsOf(periods).filter(({ seconds }) => !isNothing(seconds));
  await Promise.all([
    ofDays.length > 0 && changeDays(dayTotals(source), ofDays),
    ofBrands.length > 0 && changePeriods(brandPeriods(source), ofBrands),
  ]);
}

async function changeDays(table: Table<DayTotal, string>, changes: readonly DayTotal[]) {
  const stored = await table.bulkGet(changes.map(({ day }) => day));
  const left = changes.map((change, at) => changedDay(stored[at], change));
  const gone = changes.flatMap(({ day }, at) => (left[at] ? [] : [day]));
  await table.bulkPut(left.filter((row) => row !== undefined));
  if (gone.length > 0) await table.bulkDelete(gone);
}

async function changePeriods(
  table: Table<BrandPeriod, [string, string]>,
  changes: readonly BrandPeriod[],
) {
  const keyOf = ({ period, brandId }: BrandPeriod): [string, string] => [period, brandId];
  const stored = await table.bulkGet(changes.map(keyOf));
  const left = changes.map((row, at) => ({
    ...row,
    seconds: row.seconds + (stored[at]?.seconds ?? 0),
  }));
  const gone = left.filter(({ seconds }) => isNothing(seconds)).map(keyOf);
  await table.bulkPut(left.filter(({ seconds }) => !isNothing(seconds)));
  if (gone.length > 0) await table.bulkDelete(gone);
}

const rowsOf = (periods: Totals['periods']): BrandPeriod[] =>
  [...periods].flatMap(([period, brands]) =>
    [...brands].map(([brandId, seconds]) => ({ period, brandId, seconds })),
  );

/** Rows that are read at once: few enough for any machine, and enough that asking again costs nothing. */
const BATCH = 10_000;

/** Sums everything anew, from all that is stored. */
export async function rebuildTotals(source: Source): Promise<void> {
  await Promise.all(TOTAL_TABLES.map((name) => source.table(name).clear()));
  await inBatches(source.table<VisitDay>('visitDays'), (rows) =>
    addToTotals(source, totalsOf(countedPieces(rows))),
  );
  await inBatches(source.table<TimeEntry>('timeEntries'), (rows) =>
    addToTotals(source, totalsOf(rows.flatMap(piecesOfEntry))),
  );
}

async function inBatches<Row>(table: Table<Row>, step: (rows: Row[]) => Promise<void>) {
  const { keyPath } = table.schema.primKey;
  const keyOf = (row: Row) =>
    Array.isArray(keyPath)
      ? keyPath.map((name) => row[name as keyof Row])
      : row[keyPath as keyof Row];
  let rows = await table.orderBy(':id').limit(BATCH).toArray();
  while (rows.length > 0) {
    await step(rows);
    const last = rows.at(-1) as Row;
    rows =
      rows.length < BATCH ? [] : await table.where(':id').above(keyOf(last)).limit(BATCH).toArray();
  }
}
