import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import type { Account } from '../domain/brand';
import { done, type Outcome, refused } from '../domain/problem';
import { sharedKey } from '../reading/owner-of';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/**
 * Remembers for which of its brands an account that several have is used where none is pinned. Pinning one of them
 * still decides.
 */
export const chooseShared = (
  account: Pick<Account, 'network' | 'key'>,
  brandId: string,
): Promise<Outcome> =>
  guarded(async () => {
    if (!(await db.brands.get(brandId))) return refused('brand-missing');
    await db.transaction('rw', db.settings, async () => {
      const { sharedAccounts } = await storedSettings();
      await writeSettings({ sharedAccounts: { ...sharedAccounts, [sharedKey(account)]: brandId } });
    });
    await refreshBadge();
    return done(undefined);
  });
