import { countData, readBackupTables } from '../db/backup-tables';
import { foldHandle } from '../detection/fold-handle';
import type { Backup, DataCounts } from '../domain/backup';
import { done, type Outcome } from '../domain/problem';
import { readBackup } from '../domain/read-backup';
import { guarded } from './guarded';

export interface BackupPreview {
  backup: Backup;
  savedAt: string;
  /** What is here now, and is replaced. */
  present: DataCounts;
  /** What will be here afterwards. */
  after: DataCounts;
}

/** Says what restoring a backup file would change. Changes nothing. */
export const previewBackup = (text: string): Promise<Outcome<BackupPreview>> =>
  guarded(async () => {
    const read = readBackup(text, Temporal.Now.timeZoneId());
    if (!read.ok) return read;
    // The key is ours to derive: a file that was edited by hand may hold another.
    const accounts = read.value.accounts.map((account) => ({
      ...account,
      key: foldHandle(account.network, account.handle),
    }));
    const backup = { ...read.value, accounts };
    return done({
      backup,
      savedAt: backup.savedAt,
      present: countData(await readBackupTables()),
      after: countData(backup),
    });
  });
