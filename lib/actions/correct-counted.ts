import { db } from '../db/database';
import { ENTRY_TABLES, putEntries } from '../db/put-time';
import { done, type Outcome, refused } from '../domain/problem';
import type { TimeEntry } from '../domain/time-entry';
import { correctionId } from '../domain/correction-pair';
import type { CountedRow } from '../measure/time/counted-rows';
import { checkNote } from './check-time';
import { countedOn } from './counted-on';
import { guarded } from './guarded';
import { stageOfDay } from './stage-of-day';

export interface Correction extends CountedRow {
  /** The brand that the seconds belong to; `undefined`: they are nobody's work. */
  to: string | undefined;
  note?: string | undefined;
}

/**
 * Moves seconds that were counted on pages to another brand, or takes them away. What was counted stays as it is: two
 * entries correct it, which can be put aside together.
 */
export const correctCounted = (correction: Correction): Promise<Outcome> =>
  guarded(async () => {
    const { day, brandId, network, work, seconds, to } = correction;
    if (brandId === (to ?? '')) return done(undefined);
    const text = checkNote(correction.note);
    if (!text.ok) return text;
    if (!Number.isInteger(seconds) || seconds < 60) return refused('time-length');
    return db.transaction(
      'rw',
      [db.brands, db.ledger, db.visitDays, ...ENTRY_TABLES],
      async (): Promise<Outcome> => {
        const counted = await countedOn({ day, brandId, network, work });
        // A row of 90 seconds reads "2 minutes": whoever takes all of it takes what there is.
        const taken = Math.min(seconds, Math.floor(counted.seconds));
        if (seconds - taken > 59 || taken < 1) {
          return refused('time-too-much', { limit: Math.max(0, Math.round(counted.seconds / 60)) });
        }
        const pair = crypto.randomUUID();
        const common = { day, network, work, source: 'correction' } as const;
        const at = new Date().toISOString();
        const entries: TimeEntry[] = [];
        if (brandId !== '') {
          const stage = counted.stage ?? (await stageOfDay(brandId, day));
          if (!stage) return refused('brand-missing');
          const id = correctionId(pair, 'less');
          // The note is about the brand that the time goes to; the other one is told nothing of it.
          const own = to === undefined ? text.value : {};
          entries.push({ ...common, ...own, id, brandId, stage, seconds: -taken, at, history: [] });
        }
        if (to !== undefined) {
          const stage = await stageOfDay(to, day);
          if (!stage) return refused('brand-missing');
          const id = correctionId(pair, brandId === '' ? 'fromNobody' : 'more');
          entries.push({
            ...common,
            ...text.value,
            id,
            brandId: to,
            stage,
            seconds: taken,
            at,
            history: [],
          });
        }
        await putEntries(entries);
        return done(undefined);
      },
    );
  });
