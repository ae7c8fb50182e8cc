import { putEntries } from '../db/put-time';
import { done, type Outcome, refused } from '../domain/problem';
import { changeEntry, remembered } from './change-entry';
import { stageOfDay } from './stage-of-day';

/** Gives an entry to another brand, in the stage which that one was in on the day. */
export const moveTime = (id: string, brandId: string): Promise<Outcome> =>
  changeEntry(id, async (entry) => {
    if (entry.source === 'correction') return refused('time-is-correction');
    if (entry.brandId === brandId) return done(undefined);
    const stage = await stageOfDay(brandId, entry.day);
    if (!stage) return refused('brand-missing');
    const history = remembered(entry, 'moved', new Date().toISOString());
    await putEntries([{ ...entry, brandId, stage, history }]);
    return done(undefined);
  });
