import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { newestCounted, newestEntries } from '../../../lib/db/newest-time';
import { db } from '../../../lib/db/database';
import { readTimeRows, readTotalRows } from '../../../lib/db/time-rows';
import { piecesOf } from '../../../lib/domain/time-piece';
import { type CountedRow, countedRows } from '../../../lib/measure/time/counted-rows';
import { periodOf } from '../../../lib/measure/time/period';
import { stagesOf } from '../../../lib/measure/time/stages-of';
import { sumsOfTotals } from '../../../lib/reports/sums-of-totals';
import { timeSums, type TimeSums } from '../../../lib/reports/timesheet';
import { inOrder, recounted } from '../../recounted-time';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';
import { endsWithRealClock, setNow } from './a-clock';
import { deeds, doIt } from './random-work';

startsWithFreshData();
endsWithRealClock();

const stored = async () => ({
  dayTotals: await db.dayTotals.orderBy('day').toArray(),
  brandPeriods: inOrder(await db.brandPeriods.toArray()),
});

/** The sums of a period as they were made before the sums over all brands were kept, and as they are made now. */
async function bothWays(kind: 'week' | 'month', day: string) {
  const period = periodOf(kind, day);
  const { from, to } = period;
  const today = Temporal.Now.plainDateISO().toString();
  const rows = await readTimeRows(undefined, from, to);
  const totals = await readTotalRows(kind, from, to);
  const common = {
    period,
    today,
    guesses: rows.brands.flatMap(({ id, phone }) => (phone ? [{ brandId: id, phone }] : [])),
  };
  const stageOf = stagesOf(rows, 'UTC');
  return [
    timeSums({ ...common, pieces: piecesOf(rows, stageOf) }),
    sumsOfTotals({
      ...common,
      days: totals.days,
      brands: totals.periods,
      stageOf: stagesOf(totals, 'UTC'),
    }),
  ].map(inOneOrder);
}

/** Where two sums are equal their order says nothing. */
const inOneOrder = (value: TimeSums): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    Array.isArray(part) && typeof part[0] === 'object' && 'key' in (part[0] as object)
      ? part.toSorted((a: { key?: unknown }, b: { key?: unknown }) =>
          String(a.key) < String(b.key) ? -1 : 1,
        )
      : part,
  );

/** All that is counted in a month, line by line, read at once and day by day. */
async function linesBothWays(day: string) {
  const { from, to } = periodOf('month', day);
  const byDay: CountedRow[] = [];
  await newestCounted(from, to, ({ visitDays, corrections }) => {
    byDay.push(...countedRows(piecesOf({ visitDays, entries: corrections }, () => undefined)));
    return true;
  });
  const rows = await readTimeRows(undefined, from, to);
  const nameOf = ({ id, day: of, at }: { id: string; day: string; at: string }) =>
    `${of} ${at} ${id}`;
  const entries = rows.entries.map(nameOf).toSorted().toReversed();
  return {
    lines: [countedRows(piecesOf(rows, () => undefined)), byDay],
    entries: [entries, (await newestEntries(undefined, from, to, 1000)).map(nameOf)],
  };
}

it('the sums over all brands are right after whatever is done, and show what they showed before', async () => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  await fc.assert(
    fc.asyncProperty(deeds, async (sequence) => {
      await Promise.all(db.tables.map((table) => table.clear()));
      // A Sunday near the end of a month, ten to midnight.
      setNow('2026-11-29T23:50:00.000Z');
      await aBrand({ name: 'One', accounts: [{ network: 'instagram', handle: 'one' }] });
      await aBrand({ name: 'Two', accounts: [{ network: 'instagram', handle: 'two' }] });
      for (const deed of sequence) {
        await doIt(deed);
        const [visitDays, entries] = [await db.visitDays.toArray(), await db.timeEntries.toArray()];
        expect(await stored(), deed.what).toEqual(recounted(visitDays, entries));
      }
      for (const day of ['2026-11-20', '2026-11-29', Temporal.Now.plainDateISO().toString()]) {
        for (const kind of ['week', 'month'] as const) {
          const [before, now] = await bothWays(kind, day);
          expect(now).toEqual(before);
        }
        const { lines, entries } = await linesBothWays(day);
        expect(lines[1]).toEqual(lines[0]);
        expect(entries[1]).toEqual(entries[0]);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

it('nothing else writes what is summed', () => {
  const root = path.join(import.meta.dirname, '../../../lib');
  const writers = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /(visitDays|timeEntries|dayTotals|brandPeriods)\s*\.\s*(add|put|update|delete|clear|bulk(?!Get)|where[^;]*\.(delete|modify)\()/.test(
        readFileSync(path.join(root, file), 'utf8'),
      ),
    );
  expect(writers).toEqual(['db/put-time.ts']);
});
