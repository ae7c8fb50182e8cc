import { putEntries } from '../db/put-time';
import { done, type Outcome, refused } from '../domain/problem';
import { changeEntry, remembered } from './change-entry';
import { checkTime, type WrittenTime } from './check-time';
import { stageOfDay } from './stage-of-day';

/** Changes what an entry says; what it said before stays in its history. */
export const editTime = (id: string, written: WrittenTime): Promise<Outcome> =>
  changeEntry(id, async (entry) => {
    if (entry.source === 'correction') return refused('time-is-correction');
    const checked = checkTime(written);
    if (!checked.ok) return checked;
    const { day, seconds, work, network, note } = checked.value;
    const same =
      entry.day === day &&
      entry.seconds === seconds &&
      entry.work === work &&
      entry.network === network &&
      entry.note === note;
    if (same) return done(undefined);
    const { network: _network, note: _note, from, ...rest } = entry;
    const stage = day === entry.day ? entry.stage : await stageOfDay(entry.brandId, day);
    if (!stage) return refused('brand-missing');
    const at = new Date().toISOString();
    await putEntries([
      {
        ...rest,
        ...checked.value,
        stage,
        // On another day the timer's start would be a false witness.
        ...(from !== undefined && day === entry.day && { from }),
        history: remembered(entry, 'edited', at),
      },
    ]);
    return done(undefined);
  });
