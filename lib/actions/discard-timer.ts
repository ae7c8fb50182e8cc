import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import { done, type Outcome, refused } from '../domain/problem';
import type { RunningTimer } from '../domain/time-entry';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** Ends the timer without saving anything. Answers what ran, so that it can be taken back. */
export const discardTimer = (): Promise<Outcome<RunningTimer>> =>
  guarded(async () => {
    const outcome = await db.transaction('rw', db.settings, async () => {
      const { timer } = await storedSettings();
      if (!timer) return refused('timer-missing');
      await unpin();
      return done(timer);
    });
    await refreshBadge();
    return outcome;
  });

/** Ends the timer in the settings. The brand stays the one that is worked for, by nobody's pin but the user's. */
export async function unpin(): Promise<void> {
  const { pinnedBy } = await storedSettings();
  await writeSettings({ timer: undefined, ...(pinnedBy === 'timer' && { pinnedBy: undefined }) });
}
