import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { dropImport } from '../db/drop-imports';
import { unarchived } from '../db/accounts-named';
import type { Account } from '../domain/brand';
import type { Import } from '../domain/imported';
import { isHidden } from '../domain/mask-brand';
import { done, type Outcome, refused } from '../domain/problem';
import { storedSettings } from '../db/stored-settings';
import type { RowsToStore } from '../importing/rows-to-store';
import { sumOfImports } from '../importing/sum-of-imports';
import { countImported, discountImported } from './count-imported';
import { guarded } from './guarded';

export interface ImportedTables {
  ids: string[];
  /** How many tables had been imported before and were left as they are. */
  already: number;
  /** How many posts of theirs were missing in the plan, and count there now. */
  counted: number;
  /** How many earlier imports of the same tables they took the place of. */
  replaced: number;
}

export interface TableToStore extends RowsToStore {
  /** The ids of earlier imports of this table, whose place it takes. */
  replaces?: readonly string[];
}

/** Thrown inside the transaction, so that nothing of it stays. */
class Stopped extends Error {}

/** Rows in one request: large enough to be quick, small enough to be stopped between two. */
const CHUNK = 2000;

export interface ImportWay {
  signal: AbortSignal;
  /** Called with the share of rows that are written, from 0 to 1. */
  onProgress: (share: number) => void;
}

/**
 * Stores what was read of files, all of it or nothing. A table of the same file that its account already has is left
 * as it is, so importing twice is importing once, unless the table takes that one's place: then nothing of it is left.
 */
export const importReadings = (
  tables: readonly TableToStore[],
  { signal, onProgress }: ImportWay,
): Promise<Outcome<ImportedTables>> =>
  guarded(async () => {
    if (tables.length === 0) return refused('import-nothing');
    const total = tables.reduce((sum, { series, posts }) => sum + series.length + posts.length, 0);
    let written = 0;
    const progress = (rows: number) => {
      written += rows;
      onProgress(total === 0 ? 1 : written / total);
      if (signal.aborted) throw new Stopped();
    };
    try {
      return await db.transaction('rw', db.tables, async (): Promise<Outcome<ImportedTables>> => {
        for (const table of tables) {
          if (!(await isTheirs(table))) return refused('import-account');
        }
        const replaced = await dropReplaced(tables);
        // Looked up before any is stored: two tables of one file may have one title.
        const stored: TableToStore[] = [];
        for (const table of tables) if (!(await isThere(table))) stored.push(table);
        for (const table of stored) await store(table, progress);
        const [first] = stored;
        if (!first) return refused('import-already');
        const imports = stored.map(({ imported }) => imported);
        for (const sum of sumOfImports(replaced)) {
          await appendLedger({ ...sum, what: 'numbers-taken-back' }, first.imported.at);
        }
        for (const sum of sumOfImports(imports)) {
          await appendLedger({ ...sum, what: 'numbers-imported' }, first.imported.at);
        }
        for (const brandId of new Set(replaced.map((one) => one.brandId))) {
          await discountImported(brandId);
        }
        return done({
          ids: imports.map(({ id }) => id),
          already: tables.length - stored.length,
          counted: await countImported(stored),
          replaced: replaced.length,
        });
      });
    } catch (error) {
      // Dexie passes on what aborted the transaction, as it is or as the cause.
      if (signal.aborted) return refused('import-stopped');
      throw error;
    }
  });

/** Whether the account is that brand's and on that network, and the brand may be seen now. */
async function isTheirs({ imported }: RowsToStore): Promise<boolean> {
  const { brandId, accountId, source } = imported;
  const brand = await db.brands.get(brandId);
  if (!brand || brand.archivedAt !== undefined) return false;
  if (isHidden((await storedSettings()).call, brandId)) return false;
  if (source === 'website') return accountId === '';
  const account: Account | undefined = await db.accounts.get(accountId);
  if (account?.brandId !== brandId || account.network !== source) return false;
  return (await unarchived([account])).length === 1;
}

/** Removes the imports whose place is taken. What is of another file, or may not be seen now, stays. */
async function dropReplaced(tables: readonly TableToStore[]): Promise<Import[]> {
  const { call } = await storedSettings();
  const dropped: Import[] = [];
  for (const { imported, replaces = [] } of tables) {
    for (const earlier of await db.imports.bulkGet([...replaces])) {
      if (earlier?.hash !== imported.hash || isHidden(call, earlier.brandId)) continue;
      await dropImport(earlier.id);
      dropped.push(earlier);
    }
  }
  return dropped;
}

/** Whether this table of this very file is imported for the account. */
async function isThere({ imported }: RowsToStore): Promise<boolean> {
  const same = await db.imports.where('hash').equals(imported.hash).toArray();
  return same.some(
    ({ brandId, accountId, table }) =>
      brandId === imported.brandId && accountId === imported.accountId && table === imported.table,
  );
}

async function store(
  { imported, series, posts }: RowsToStore,
  progress: (rows: number) => void,
): Promise<void> {
  await db.imports.add(imported);
  for (let at = 0; at < series.length; at += CHUNK) {
    const part = series.slice(at, at + CHUNK);
    await db.series.bulkAdd(part);
    progress(part.length);
  }
  for (let at = 0; at < posts.length; at += CHUNK) {
    const part = posts.slice(at, at + CHUNK);
    await db.postReadings.bulkAdd(part);
    progress(part.length);
  }
}
