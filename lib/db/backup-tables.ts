import type { Backup, DataCounts } from '../domain/backup';
import { isInPlan } from '../domain/slot';
import { db, SETTINGS_ID } from './database';
import { noteCompared } from './note-compared';
import { storedSettings } from './stored-settings';
import { rebuildTotals, TOTAL_TABLES } from './time-totals';

export type BackupTables = Omit<Backup, 'format' | 'version' | 'savedAt'>;

/**
 * The tables that a backup holds row by row. The settings are one row of their own. Left out is what belongs to this
 * browser: `seen`, because a restored message would never come again, who was signed in, and how reading fares. Left
 * out are also the sums of time, which are made from these rows.
 */
const TABLES = [
  'brands',
  'accounts',
  'taskStates',
  'visitDays',
  'timeEntries',
  'accountFacts',
  'briefs',
  'slots',
  'snapshots',
  'months',
  'breaks',
  'adviceMemory',
  'playbooks',
  'ledger',
  'imports',
  'series',
  'postReadings',
  'mappings',
  'experiments',
  'annotations',
] as const satisfies readonly (keyof BackupTables)[];

const stores = () => [...TABLES.map((name) => db.table(name)), db.settings];

/** Reads every table of one moment. */
export const readBackupTables = (): Promise<BackupTables> =>
  db.transaction('r', stores(), async () => {
    const rows: Record<string, unknown> = { settings: await storedSettings() };
    for (const name of TABLES) rows[name] = await db.table(name).toArray();
    return rows as BackupTables;
  });

/** Replaces every table by the backup's, all or nothing; what is made from other rows is made anew. */
export const replaceTables = (backup: BackupTables): Promise<void> =>
  db.transaction('rw', [...stores(), ...TOTAL_TABLES], async () => {
    for (const name of TABLES) {
      await db.table(name).clear();
      await db.table(name).bulkAdd([...backup[name]]);
    }
    await rebuildTotals(db);
    await noteCompared(db);
    await db.settings.put({ ...backup.settings, id: SETTINGS_ID });
  });

export const countData = (data: BackupTables): DataCounts => ({
  brands: data.brands.length,
  accounts: data.accounts.length,
  doneTasks: data.taskStates.length,
  posts: data.slots.filter(isInPlan).length,
  numbers: data.snapshots.length + data.months.length,
  ledgerLines: data.ledger.length,
  visitDays: data.visitDays.length,
  timeEntries: data.timeEntries.length,
});
