import type { Outcome } from '../domain/problem';
import { changeSettings } from './change-settings';

export type PauseLength = 'hour' | 'tomorrow' | 'resume';

const endOf = (length: PauseLength): string => {
  if (length === 'resume') return 'resume';
  const now = Temporal.Now.zonedDateTimeISO();
  const end = length === 'hour' ? now.add({ hours: 1 }) : now.add({ days: 1 }).startOfDay();
  return end.toInstant().toString({ smallestUnit: 'millisecond' });
};

/** Stops all reading and recording for a while. Nothing is recorded of that time later either. */
export const pauseCoaching = (length: PauseLength): Promise<Outcome> =>
  changeSettings({ pausedUntil: endOf(length) });

export const resumeCoaching = (): Promise<Outcome> => changeSettings({ pausedUntil: undefined });
