import type { Backup, DataCounts } from '../domain/backup';
import { db, SETTINGS_ID } from './database';
import { storedSettings } from './stored-settings';

export type BackupTables = Omit<Backup, 'format' | 'version' | 'savedAt'>;

/** What a backup holds; `seen` is left out, because a restored message would never come again. */
const tables = () => [
  db.brands,
  db.accounts,
  db.taskStates,
  db.visitDays,
  db.accountFacts,
  db.ledger,
  db.settings,
];

/** Reads every table of one moment. */
export const readBackupTables = (): Promise<BackupTables> =>
  db.transaction('r', tables(), async () => ({
    brands: await db.brands.toArray(),
    accounts: await db.accounts.toArray(),
    taskStates: await db.taskStates.toArray(),
    visitDays: await db.visitDays.toArray(),
    accountFacts: await db.accountFacts.toArray(),
    ledger: await db.ledger.toArray(),
    settings: await storedSettings(),
  }));

/** Replaces every table by the backup's, all or nothing. */
export const replaceTables = (backup: BackupTables): Promise<void> =>
  db.transaction('rw', tables(), async () => {
    for (const table of tables()) await table.clear();
    await db.brands.bulkAdd(backup.brands);
    await db.accounts.bulkAdd(backup.accounts);
    await db.taskStates.bulkAdd(backup.taskStates);
    await db.visitDays.bulkAdd(backup.visitDays);
    await db.accountFacts.bulkAdd(backup.accountFacts);
    await db.ledger.bulkAdd(backup.ledger);
    await db.settings.put({ ...backup.settings, id: SETTINGS_ID });
  });

export const countData = (data: BackupTables): DataCounts => ({
  brands: data.brands.length,
  accounts: data.accounts.length,
  doneTasks: data.taskStates.length,
  ledgerLines: data.ledger.length,
  visitDays: data.visitDays.length,
});
