import { replaceTables } from '../db/backup-tables';
import type { Backup } from '../domain/backup';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';
import { registerPageScript } from './register-page-script';

/** Replaces all data by a backup that `previewBackup` has read. All or nothing. */
export const restoreBackup = (backup: Backup): Promise<Outcome> =>
  guarded(async () => {
    await replaceTables(backup);
    await registerPageScript();
    await refreshBadge();
    return done(undefined);
  });
