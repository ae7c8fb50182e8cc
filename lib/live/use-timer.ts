import type { RunningTimer } from '../domain/time-entry';
import { isForgotten, mostSeconds, timerSeconds } from '../measure/time/timer-length';
import { useNow } from './use-now';
import { useSettings } from './use-settings';

export interface TimerNow extends RunningTimer {
  /** How long it has run, to the minute. */
  seconds: number;
  /** Whether stopping it takes an answer first, and the most minutes that can be. */
  forgotten: boolean;
  mostMinutes: number;
}

/** The timer that runs now: `null` where none does, `undefined` until it is known. */
export function useTimer(): TimerNow | null | undefined {
  const settings = useSettings();
  const now = useNow();
  if (!settings) return undefined;
  const { timer } = settings;
  if (!timer) return null;
  const exact = timerSeconds(timer, now.toInstant());
  // The clock here moves by minutes, so a timer may have been started a little after what it shows.
  const seconds = exact < 0 && exact > -60 ? 0 : exact;
  const forgotten = isForgotten(seconds);
  return { ...timer, seconds, forgotten, mostMinutes: Math.ceil(mostSeconds(seconds) / 60) };
}
