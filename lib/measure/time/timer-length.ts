import type { RunningTimer } from '../../domain/time-entry';

/** Nobody works longer at one go; a timer that ran longer was most likely forgotten. */
export const FORGOTTEN_AFTER = 12 * 3600;

/** Whole seconds that a timer has run; negative where the clock was put back since. */
export const timerSeconds = (timer: Pick<RunningTimer, 'startedAt'>, now: Temporal.Instant) =>
  Math.round((now.epochMilliseconds - Date.parse(timer.startedAt)) / 1000);

/** Whether the timer alone cannot say how long the work was, so that its user has to. */
export const isForgotten = (seconds: number): boolean => seconds > FORGOTTEN_AFTER || seconds < 0;

/** The most that can be the answer then: what has passed, or a long day where the clock cannot tell. */
export const mostSeconds = (seconds: number): number =>
  seconds < 0 ? FORGOTTEN_AFTER : Math.min(seconds, 48 * 3600);
