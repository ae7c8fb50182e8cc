import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import type { NetworkId } from '../domain/network-id';
import { done, type Outcome, refused } from '../domain/problem';
import type { RunningTimer } from '../domain/time-entry';
import type { WorkKind } from '../domain/work-kind';
import { checkNote } from './check-time';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';
import { refuseInCall } from './refuse-in-call';

export interface NewTimer {
  brandId: string;
  work: WorkKind;
  network?: NetworkId | undefined;
  note?: string | undefined;
}

/** Starts a timer and pins its brand. It stands in the settings, so it runs on when the browser is closed. */
export const startTimer = ({ brandId, work, network, note }: NewTimer): Promise<Outcome> =>
  guarded(async () => {
    const text = checkNote(note);
    if (!text.ok) return text;
    const startedAt = new Date().toISOString();
    return run({ brandId, startedAt, work, ...(network && { network }), ...text.value });
  });

/** Lets a timer that was discarded by mistake run on, from when it was started. */
export const resumeTimer = (timer: RunningTimer): Promise<Outcome> => guarded(() => run(timer));

async function run(timer: RunningTimer): Promise<Outcome> {
  // It pins its brand, and during a call that is the one that is shown.
  const refusal = await refuseInCall(timer.brandId);
  if (refusal) return refusal;
  const outcome = await db.transaction('rw', [db.brands, db.settings], async () => {
    const brand = await db.brands.get(timer.brandId);
    if (!brand) return refused('brand-missing');
    if (brand.archivedAt !== undefined) return refused('brand-archived', { brand: brand.name });
    if ((await storedSettings()).timer) return refused('timer-running');
    await writeSettings({ timer, workingBrandId: timer.brandId, pinnedBy: 'timer' });
    return done(undefined);
  });
  await refreshBadge();
  return outcome;
}
