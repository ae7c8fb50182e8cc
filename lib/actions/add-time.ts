import { db } from '../db/database';
import { deleteEntries, ENTRY_TABLES, putEntries } from '../db/put-time';
import { done, type Outcome, refused } from '../domain/problem';
import { checkTime, type WrittenTime } from './check-time';
import { guarded } from './guarded';
import { stageOfDay } from './stage-of-day';

export interface NewTime extends WrittenTime {
  brandId: string;
  source: 'typed' | 'phone';
}

/** Writes down time that was not counted. Answers the entry's id. */
export const addTime = ({ brandId, source, ...written }: NewTime): Promise<Outcome<string>> =>
  guarded(async () => {
    const checked = checkTime(written);
    if (!checked.ok) return checked;
    return db.transaction('rw', [db.brands, db.ledger, ...ENTRY_TABLES], async () => {
      const stage = await stageOfDay(brandId, written.day);
      if (!stage) return refused('brand-missing');
      const id = crypto.randomUUID();
      const at = new Date().toISOString();
      await putEntries([{ id, brandId, ...checked.value, stage, source, at, history: [] }]);
      return done(id);
    });
  });

const PHONE_MINUTES = 15;

/** A quarter of an hour on the phone, today, in one tap. */
export const addPhoneTime = (brandId: string): Promise<Outcome<string>> =>
  addTime({
    brandId,
    day: Temporal.Now.plainDateISO().toString(),
    seconds: PHONE_MINUTES * 60,
    work: 'talk',
    source: 'phone',
  });

/** Takes back what was just written, as if it had not been. What was changed since has a history and stays. */
export const takeBackTime = (id: string): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction('rw', [...ENTRY_TABLES], async () => {
      const entry = await db.timeEntries.get(id);
      if (entry?.history.length === 0) await deleteEntries([entry]);
    });
    return done(undefined);
  });
