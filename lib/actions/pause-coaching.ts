import { browser } from 'wxt/browser';
import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import type { NetworkId } from '../domain/network-id';
import { done, type Outcome } from '../domain/problem';
import { nextPauseEnd, pauseOf } from '../settings/paused-on';
import { isPaused } from '../settings/settings';
import { changeSettings } from './change-settings';
import { endOfPause, type PauseLength } from './pause-length';
import { refreshBadge } from './refresh-badge';
import { startInOpenTabs } from './register-page-script';
import { forgetComposers } from './tab-memory';

/** The alarm that wakes the background when a pause is over: the next one, of a network or of everything. */
export const PAUSE_OVER = 'pause-over';

/** Stops all reading and recording for a while. Nothing is recorded of that time later either. */
export async function pauseCoaching(length: PauseLength): Promise<Outcome> {
  const outcome = await changeSettings({ pausedUntil: endOfPause(length) });
  if (outcome.ok) await Promise.all([awaitPauseEnd(), forgetComposers()]);
  return outcome;
}

/** Ends the pause. Pages that are open are looked at from now on. */
export async function resumeCoaching(): Promise<Outcome> {
  const outcome = await changeSettings({ pausedUntil: undefined });
  if (!outcome.ok) return outcome;
  await awaitPauseEnd();
  void startInOpenTabs();
  return done(undefined);
}

/** Sets the alarm for the next pause to end, if one does. Idempotent: run it at every start of the worker. */
export async function awaitPauseEnd(): Promise<void> {
  const when = nextPauseEnd(await storedSettings(), Temporal.Now.instant());
  if (when === undefined) await browser.alarms.clear(PAUSE_OVER);
  else await browser.alarms.create(PAUSE_OVER, { when });
}

/** A pause has run out: open pages are looked at again, the badge counts again, and the next pause is waited for. */
export async function endPause(): Promise<void> {
  await forgetPastPauses();
  await Promise.all([refreshBadge(), startInOpenTabs(), awaitPauseEnd()]);
}

/** Takes what has run out off the settings, so that every open surface follows at once. */
const forgetPastPauses = (): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    const settings = await storedSettings();
    const now = Temporal.Now.instant();
    const running = Object.entries(settings.pausedNetworks).filter(([network]) =>
      pauseOf(settings, network as NetworkId, now),
    );
    await writeSettings({
      pausedNetworks: Object.fromEntries(running),
      ...(!isPaused(settings, now) && { pausedUntil: undefined }),
    });
  });
