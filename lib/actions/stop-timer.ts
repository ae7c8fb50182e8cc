import { db } from '../db/database';
import { ENTRY_TABLES, putEntries } from '../db/put-time';
import { storedSettings } from '../db/stored-settings';
import { done, type Outcome, refused } from '../domain/problem';
import type { RunningTimer, TimeEntry } from '../domain/time-entry';
import { splitAtMidnight } from '../measure/time/split-at-midnight';
import { isForgotten, mostSeconds, timerSeconds } from '../measure/time/timer-length';
import { unpin } from './discard-timer';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';
import { stageOfDay } from './stage-of-day';

export interface StoppedTimer {
  brandId: string;
  /** Seconds that were saved; 0 where it had only just been started. */
  seconds: number;
}

/**
 * Stops the timer and saves what it counted, one entry a day. A timer that was forgotten saves nothing by itself: it
 * wants to be told how many seconds it really was, from its start on.
 */
export const stopTimer = (really?: number): Promise<Outcome<StoppedTimer>> =>
  guarded(async () => {
    const now = Temporal.Now.instant();
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.ledger, db.settings, ...ENTRY_TABLES],
      async (): Promise<Outcome<StoppedTimer>> => {
        const { timer } = await storedSettings();
        if (!timer) return refused('timer-missing');
        const ran = timerSeconds(timer, now);
        if (really === undefined && isForgotten(ran)) return refused('timer-forgotten');
        const most = mostSeconds(ran);
        // Somebody who types whole minutes may round the last one up.
        if (really !== undefined && (!(really >= 0) || really > most + 59)) {
          return refused('time-too-much', { limit: Math.ceil(most / 60) });
        }
        const entries = await entriesOf(timer, Math.min(really ?? ran, most), now);
        if (!entries) return refused('brand-missing');
        await putEntries(entries);
        await unpin();
        const seconds = entries.reduce((sum, entry) => sum + entry.seconds, 0);
        return done({ brandId: timer.brandId, seconds });
      },
    );
    await refreshBadge();
    return outcome;
  });

async function entriesOf(
  { startedAt, ...what }: RunningTimer,
  seconds: number,
  now: Temporal.Instant,
): Promise<TimeEntry[] | undefined> {
  const start = Temporal.Instant.from(startedAt);
  const spans = splitAtMidnight(start, start.add({ seconds }), Temporal.Now.timeZoneId());
  const at = now.toString({ smallestUnit: 'millisecond' });
  const entries: TimeEntry[] = [];
  for (const span of spans) {
    const stage = await stageOfDay(what.brandId, span.day);
    if (!stage) return undefined;
    const id = crypto.randomUUID();
    entries.push({ id, ...what, ...span, stage, source: 'timer', at, history: [] });
  }
  return entries;
}
