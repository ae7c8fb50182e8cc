import { putEntries } from '../db/put-time';
import { done, type Outcome, refused } from '../domain/problem';
import type { WorkKind } from '../domain/work-kind';
import { changeEntry, remembered } from './change-entry';

export interface SecondPart {
  /** How much of the entry it is; the first part keeps the rest. */
  seconds: number;
  work: WorkKind;
}

/** Makes two entries of one. Together they are as long as it was. */
export const splitTime = (id: string, { seconds, work }: SecondPart): Promise<Outcome> =>
  changeEntry(id, async (entry) => {
    if (entry.source === 'correction') return refused('time-is-correction');
    if (!Number.isInteger(seconds) || seconds < 60) return refused('time-length');
    const left = entry.seconds - seconds;
    // A part of less than a minute could never be changed again.
    if (left < 60) {
      return refused('time-too-much', { limit: Math.max(0, Math.floor(entry.seconds / 60) - 1) });
    }
    const at = new Date().toISOString();
    const history = remembered(entry, 'split', at);
    await putEntries([
      { ...entry, seconds: left, history },
      {
        ...entry,
        id: crypto.randomUUID(),
        seconds,
        work,
        ...(entry.from !== undefined && { from: later(entry.from, left) }),
        at,
        history,
      },
    ]);
    return done(undefined);
  });

const later = (at: string, seconds: number): string =>
  Temporal.Instant.from(at).add({ seconds }).toString({ smallestUnit: 'millisecond' });
