import type { NetworkId } from '../domain/network-id';
import { Day } from '../domain/calendar';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import type { WorkKind } from '../domain/work-kind';

/** A day has no more; the two on which the clocks change are not worth an exception. */
const MOST_SECONDS = 24 * 3600;

/** What a user writes of some time. */
export interface WrittenTime {
  day: string;
  seconds: number;
  work: WorkKind;
  network?: NetworkId | undefined;
  note?: string | undefined;
}

/** The same as it is stored: without what was left empty. */
export type CheckedTime = Pick<WrittenTime, 'day' | 'seconds' | 'work'> & {
  network?: NetworkId;
  note?: string;
};

/** Refuses a length that no day has, a day that is not over or begun, and a note that is too long. */
export function checkTime({ day, seconds, work, network, note = '' }: WrittenTime) {
  const text = checkNote(note);
  if (!text.ok) return text;
  if (!Number.isInteger(seconds) || seconds < 60 || seconds > MOST_SECONDS) {
    return refused('time-length');
  }
  const today = Temporal.Now.plainDateISO().toString();
  if (!Day.safeParse(day).success || day > today) return refused('field-date');
  return done<CheckedTime>({ day, seconds, work, ...(network && { network }), ...text.value });
}

/** A note without spaces around it; nothing where it is empty. */
export function checkNote(note = ''): Outcome<{ note?: string }> {
  const text = note.trim();
  if (text.length > LIMITS.line) {
    return refused('field-too-long', { length: text.length, limit: LIMITS.line });
  }
  return done(text === '' ? {} : { note: text });
}
