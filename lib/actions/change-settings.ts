import { writeSettings } from '../db/stored-settings';
import { done, type Outcome } from '../domain/problem';
import type { Settings } from '../domain/settings';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** Changes the named settings. `undefined` takes an optional one back to "not set". */
export const changeSettings = (change: {
  [K in keyof Settings]?: Settings[K] | undefined;
}): Promise<Outcome> =>
  guarded(async () => {
    await writeSettings(change);
    await refreshBadge();
    return done(undefined);
  });
