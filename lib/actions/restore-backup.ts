import { replaceTables } from '../db/backup-tables';
import { storedSettings } from '../db/stored-settings';
import type { Backup } from '../domain/backup';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';
import { refuseInCall } from './refuse-in-call';
import { registerPageScript } from './register-page-script';

/** Replaces all data by a backup that `previewBackup` has read. All or nothing. */
export const restoreBackup = (backup: Backup): Promise<Outcome> =>
  guarded(async () => {
    // A backup knows of no call, so that it would end with names on the screen.
    const refusal = await refuseInCall();
    if (refusal) return refusal;
    // What this browser was once allowed is not the backup's to say: it may come from another one.
    const { grantedNetworks } = await storedSettings();
    await replaceTables({ ...backup, settings: { ...backup.settings, grantedNetworks } });
    await registerPageScript();
    await refreshBadge();
    return done(undefined);
  });
