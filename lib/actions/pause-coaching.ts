import { browser } from 'wxt/browser';
import { storedSettings } from '../db/stored-settings';
import { done, type Outcome } from '../domain/problem';
import { changeSettings } from './change-settings';
import { refreshBadge } from './refresh-badge';
import { startInOpenTabs } from './register-page-script';
import { forgetComposers } from './tab-memory';

export type PauseLength = 'hour' | 'tomorrow' | 'resume';

/** The alarm that wakes the background when a pause is over. */
export const PAUSE_OVER = 'pause-over';

const endOf = (length: PauseLength): string => {
  if (length === 'resume') return 'resume';
  const now = Temporal.Now.zonedDateTimeISO();
  const end = length === 'hour' ? now.add({ hours: 1 }) : now.add({ days: 1 }).startOfDay();
  return end.toInstant().toString({ smallestUnit: 'millisecond' });
};

/** Stops all reading and recording for a while. Nothing is recorded of that time later either. */
export async function pauseCoaching(length: PauseLength): Promise<Outcome> {
  const outcome = await changeSettings({ pausedUntil: endOf(length) });
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

/** Sets the alarm for the pause that runs now, if there is one. Idempotent: run it at every start of the worker. */
export async function awaitPauseEnd(): Promise<void> {
  const { pausedUntil } = await storedSettings();
  const when = pausedUntil && pausedUntil !== 'resume' ? Date.parse(pausedUntil) : 0;
  if (when > Date.now()) await browser.alarms.create(PAUSE_OVER, { when });
  else await browser.alarms.clear(PAUSE_OVER);
}

/** A pause has run out: open pages are looked at again, and the badge counts again. */
export async function endPause(): Promise<void> {
  await Promise.all([refreshBadge(), startInOpenTabs()]);
}
