import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../lib/domain/backup';
import { fromVersion1, type RowsOfVersion1 } from '../../lib/domain/from-version-1';
import { readBackup } from '../../lib/domain/read-backup';
import { Database, NewerDataError } from '../../lib/db/database';
import { MIGRATIONS, SCHEMA_VERSION } from '../../lib/db/migrations/all';
import type { TimeEntry } from '../../lib/domain/time-entry';
import type { BrandPeriod } from '../../lib/domain/time-totals';
import type { VisitDay } from '../../lib/domain/visit-day';
import { inOrder, recounted } from '../recounted-time';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'tests/fixtures/db');

interface Fixture {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, Record<string, unknown>[]>;
}
const read = (version: number): Fixture =>
  JSON.parse(readFileSync(join(fixtures, `${version}.json`), 'utf8')) as Fixture;

/** Writes a fixture with the schema of its own time, as that version of the product would have. */
async function store(name: string, { version, stores, rows }: Fixture) {
  const past = new Dexie(name);
  past.version(version).stores(stores);
  await past.open();
  for (const [table, list] of Object.entries(rows)) await past.table(table).bulkAdd(list);
  past.close();
}

/** Tables of which a later migration moved rows elsewhere, by the version they were stored with. */
const MOVED: Readonly<Record<number, readonly string[]>> = { 1: ['taskStates', 'accountFacts'] };

/** Tables that no backup holds: what belongs to this browser, and what is made from the others. */
const OF_THIS_BROWSER = ['seen', 'viewers', 'health'];
const DERIVED = ['dayTotals', 'brandPeriods'];

const saved = (tables: object, version: number = BACKUP_VERSION): string =>
  JSON.stringify({
    format: BACKUP_FORMAT,
    version,
    savedAt: '2026-11-23T09:00:00.000Z',
    ...tables,
  });

describe('the stored data outlives the code', () => {
  const files = readdirSync(join(root, 'lib/db/migrations')).filter((file) => /^\d/.test(file));

  it('numbers the migrations without a gap and registers each', () => {
    expect(files.map((file) => Number(file.slice(0, 3)))).toEqual(files.map((_, at) => at + 1));
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(files.map((_, at) => at + 1));
  });

  it('keeps one frozen fixture per version; add tests/fixtures/db/<version>.json', () => {
    const versions = readdirSync(fixtures).map((file) => Number.parseInt(file, 10));
    expect(versions.toSorted((a, b) => a - b)).toEqual(MIGRATIONS.map(({ version }) => version));
  });

  it.each(MIGRATIONS.map(({ version }) => version))(
    'opens the data of version %i with nothing lost',
    async (version) => {
      const name = `past-${version}`;
      const fixture = read(version);
      await store(name, fixture);
      const db = new Database(name);
      await db.open();
      for (const [table, rows] of Object.entries(fixture.rows)) {
        // What a migration moves to another table is named there, and checked by its own test.
        if (MOVED[version]?.includes(table)) continue;
        expect(await db.table(table).count(), table).toBe(rows.length);
      }
      // A row that the present schema refuses could not be saved in a backup either.
      const stored: Record<string, unknown> = {};
      for (const { name } of db.tables) stored[name] = await db.table(name).toArray();
      const { settings, ...rest } = stored;
      const tables = Object.fromEntries(
        Object.entries(rest).filter(([table]) => ![...OF_THIS_BROWSER, ...DERIVED].includes(table)),
      );
      const { id: _id, ...chosen } = (settings as object[])[0] as { id: string };
      expect(readBackup(saved({ ...tables, settings: chosen }), 'UTC')).toMatchObject({ ok: true });
      expect({
        dayTotals: stored['dayTotals'],
        brandPeriods: inOrder(stored['brandPeriods'] as BrandPeriod[]),
      }).toEqual(
        recounted(stored['visitDays'] as VisitDay[], stored['timeEntries'] as TimeEntry[]),
      );
      db.close();
    },
  );

  it('refuses data of a later version instead of damaging it', async () => {
    const later = new Dexie('later');
    later.version(SCHEMA_VERSION + 1).stores({ brands: 'id', extra: 'id' });
    await later.open();
    await later.table('extra').add({ id: 1 });
    later.close();
    const db = new Database('later');
    await expect(db.open()).rejects.toThrow(NewerDataError);
  });

  it('notes with the imports of version 6 which posts they counted at the age of comparison', async () => {
    const fixture = read(6);
    const [post] = fixture.rows.postReadings ?? [];
    const at = (day: string) => ({ ...post, post: `of ${day}`, day });
    // Its numbers stood so on 25 November.
    fixture.rows.postReadings?.push(...['', '2026-11-16', '2026-11-17', '2026-11-19'].map(at));
    await store('past-6-posts', fixture);
    const db = new Database('past-6-posts');
    expect((await db.imports.get('i1'))?.compared).toEqual([
      { post: 'of 2026-11-19', day: '2026-11-19' },
      { post: 'of 2026-11-17', day: '2026-11-17' },
    ]);
    db.close();
  });

  it('turns what version 1 marked done for the brand into what is done for each account', async () => {
    const fixture = read(1);
    fixture.rows.taskStates?.push(
      { brandId: 'b1', taskId: 'avatar', doneAt: '2026-11-20T08:00:00.000Z', evidence: 'declared' },
      { brandId: 'b1', taskId: 'handles', doneAt: '2026-11-20T08:00:00.000Z', evidence: 'record' },
      // No account of this brand to put it on: the record still says that it was done.
      { brandId: 'b2', taskId: 'bio', doneAt: '2026-11-20T08:00:00.000Z', evidence: 'declared' },
    );
    fixture.rows.ledger?.push(
      {
        id: 'd1',
        brandId: 'b1',
        at: '2026-11-13T22:30:00.000Z',
        what: 'task-done',
        taskId: 'reply',
      },
      {
        id: 'd2',
        brandId: 'b1',
        at: '2026-11-20T08:00:00.000Z',
        what: 'task-done',
        taskId: 'reply',
      },
    );
    const { taskStates, accountFacts } = fromVersion1(
      fixture.rows as unknown as RowsOfVersion1,
      'Europe/Istanbul',
    );
    expect(taskStates).toMatchObject([
      // Half past ten in the evening in UTC is the next day in Istanbul.
      { brandId: 'b1', taskId: 'reply', doneOn: ['2026-11-14', '2026-11-20'] },
      { brandId: 'b2', taskId: 'goal', doneOn: ['2026-11-11'], note: 'Ayda 40 sipariş sorusu' },
    ]);
    expect(accountFacts).toEqual([
      {
        accountId: 'a1',
        key: 'followers',
        value: 12300,
        at: '2026-11-20T08:00:00.000Z',
        source: 'read',
      },
      {
        accountId: 'a1',
        key: 'avatar',
        value: true,
        at: '2026-11-20T08:00:00.000Z',
        source: 'declared',
      },
    ]);
  });

  it('restores a backup of version 1', () => {
    const { settings, seen: _seen, ...tables } = read(1).rows;
    const { id: _id, ...chosen } = settings?.[0] ?? {};
    const outcome = readBackup(saved({ ...tables, settings: chosen }, 1), 'UTC');
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    expect(outcome.value).toMatchObject({ version: BACKUP_VERSION, slots: [], breaks: [] });
    expect(outcome.value.brands).toHaveLength(2);
    const broken = saved({ ...tables, settings: chosen, taskStates: 'none' }, 1);
    expect(readBackup(broken, 'UTC')).toMatchObject({ problem: { code: 'backup-broken' } });
  });
});
