import { writeSettings } from '../db/stored-settings';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** Works for no brand in particular from now on: each page proposes its own. */
export const unpinBrand = (): Promise<Outcome> =>
  guarded(async () => {
    await writeSettings({ workingBrandId: undefined, pinnedBy: undefined });
    await refreshBadge();
    return done(undefined);
  });
