import { readBackupTables } from '../db/backup-tables';
import { writeSettings } from '../db/stored-settings';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from '../domain/backup';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';
import { refuseInCall } from './refuse-in-call';

export interface BackupFile {
  fileName: string;
  /** The file's text: one JSON object. */
  text: string;
}

/**
 * Collects everything the product knows in one file. The caller saves it where the user wants it. During a call with
 * a client there is none: the file holds every brand by its name.
 */
export const exportBackup = (): Promise<Outcome<BackupFile>> =>
  guarded(async () => {
    const refusal = await refuseInCall();
    if (refusal) return refusal;
    const savedAt = new Date().toISOString();
    await writeSettings({ backedUpAt: savedAt });
    const backup: Backup = {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      savedAt,
      ...(await readBackupTables()),
    };
    const day = Temporal.Now.plainDateISO().toString();
    return done({ fileName: `stagecoach-${day}.json`, text: JSON.stringify(backup, null, 1) });
  });
