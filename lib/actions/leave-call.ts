import { writeSettings } from '../db/stored-settings';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** Every brand has its name again. The brand of the call stays the one that is worked for. */
export const leaveCall = (): Promise<Outcome> =>
  guarded(async () => {
    await writeSettings({ call: undefined });
    await refreshBadge();
    return done(undefined);
  });
