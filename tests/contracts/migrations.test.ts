import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../lib/domain/backup';
import { readBackup } from '../../lib/domain/read-backup';
import { Database, NewerDataError } from '../../lib/db/database';
import { MIGRATIONS, SCHEMA_VERSION } from '../../lib/db/migrations/all';

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
        expect(await db.table(table).count(), table).toBe(rows.length);
      }
      // A row that the present schema refuses could not be saved in a backup either.
      const { settings, seen: _seen, ...tables } = fixture.rows;
      const { id: _id, ...chosen } = settings?.[0] ?? {};
      const current = version === SCHEMA_VERSION ? { ...tables, settings: chosen } : undefined;
      if (current) {
        const text = JSON.stringify({
          format: BACKUP_FORMAT,
          version: BACKUP_VERSION,
          savedAt: '2026-11-23T09:00:00.000Z',
          ...current,
        });
        expect(readBackup(text)).toMatchObject({ ok: true });
      }
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
});
