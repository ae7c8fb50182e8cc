import { describe, expect, it } from 'vitest';
import { addPhoneTime, addTime, takeBackTime } from '../../../lib/actions/add-time';
import { editTime } from '../../../lib/actions/edit-time';
import { estimatePhone } from '../../../lib/actions/estimate-phone';
import { moveStage } from '../../../lib/actions/move-stage';
import { moveTime } from '../../../lib/actions/move-time';
import { removeTime } from '../../../lib/actions/remove-time';
import { restoreTime } from '../../../lib/actions/restore-time';
import { setRetainer } from '../../../lib/actions/set-retainer';
import { splitTime } from '../../../lib/actions/split-time';
import { db } from '../../../lib/db/database';
import type { Outcome } from '../../../lib/domain/problem';
import { TimeEntry } from '../../../lib/domain/time-entry';
import { startsWithFreshData } from '../fresh-data';
import { aBrand, today } from './a-brand';
import { endsWithRealClock, setNow } from './a-clock';

startsWithFreshData();
endsWithRealClock();

const code = (outcome: Outcome<unknown>) => (outcome.ok ? undefined : outcome.problem.code);
const written = {
  day: '2026-01-10',
  seconds: 3600,
  work: 'away',
  note: 'Call with the owner',
} as const;

async function anEntry(brandId: string) {
  const outcome = await addTime({ ...written, brandId, source: 'typed' });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
const read = async (id: string) => TimeEntry.parse(await db.timeEntries.get(id));

describe('time that is written down', () => {
  it('is stored with the stage the brand was in on that day', async () => {
    setNow('2026-01-05T10:00:00Z');
    const { brandId } = await aBrand();
    setNow('2026-02-10T10:00:00Z');
    await moveStage(brandId, 3, 'Ready');
    const early = await read(await anEntry(brandId));
    expect(early).toMatchObject({ ...written, brandId, stage: 2, source: 'typed', history: [] });
    const late = await addTime({ ...written, day: '2026-02-10', brandId, source: 'typed' });
    expect(late.ok && (await read(late.value)).stage).toBe(3);
  });

  it.each([
    ['no time', { seconds: 0 }, 'time-length'],
    ['half a minute', { seconds: 30 }, 'time-length'],
    ['a part of a second', { seconds: 90.5 }, 'time-length'],
    ['less than nothing', { seconds: -600 }, 'time-length'],
    ['no number', { seconds: Number.NaN }, 'time-length'],
    ['more than a day', { seconds: 24 * 3600 + 60 }, 'time-length'],
    ['a day to come', { day: '2999-01-01' }, 'field-date'],
    ['no day', { day: '2026-02-30' }, 'field-date'],
    ['a note too long', { note: 'x'.repeat(161) }, 'field-too-long'],
    ['no brand', { brandId: 'gone' }, 'brand-missing'],
  ] as const)('is refused: %s', async (_, wrong, expected) => {
    const { brandId } = await aBrand();
    expect(code(await addTime({ ...written, brandId, source: 'typed', ...wrong }))).toBe(expected);
    expect(await db.timeEntries.count()).toBe(0);
  });

  it('is a quarter of an hour on the phone in one tap, and gone again in another', async () => {
    const { brandId } = await aBrand();
    const outcome = await addPhoneTime(brandId);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(await read(outcome.value)).toMatchObject({
      brandId,
      day: today().toString(),
      seconds: 900,
      work: 'talk',
      source: 'phone',
    });
    await takeBackTime(outcome.value);
    expect(await db.timeEntries.count()).toBe(0);
  });

  it('is not taken back once it was changed', async () => {
    const { brandId } = await aBrand();
    const id = await anEntry(brandId);
    await editTime(id, { ...written, seconds: 1800 });
    await takeBackTime(id);
    expect((await read(id)).seconds).toBe(1800);
  });
});

describe('an entry that is changed', () => {
  it('remembers what it said', async () => {
    const { brandId } = await aBrand();
    const id = await anEntry(brandId);
    await editTime(id, { day: '2026-01-11', seconds: 1800, work: 'talk', network: 'x', note: '' });
    const entry = await read(id);
    expect(entry).toMatchObject({ day: '2026-01-11', seconds: 1800, work: 'talk', network: 'x' });
    expect(entry).not.toHaveProperty('note');
    expect(entry.history).toMatchObject([{ what: 'edited', was: { ...written, brandId } }]);
  });

  it('remembers its network, and that there was none', async () => {
    const { brandId } = await aBrand();
    const id = await anEntry(brandId);
    for (const network of ['x', undefined, 'reddit'] as const) {
      await editTime(id, { ...written, network });
    }
    const { history } = await read(id);
    expect(history.map(({ was }) => was.network)).toEqual([undefined, 'x', undefined]);
    expect(history[2]?.was).not.toHaveProperty('network');
  });

  it('has no history where nothing was changed', async () => {
    const { brandId } = await aBrand();
    const id = await anEntry(brandId);
    await editTime(id, written);
    expect((await read(id)).history).toEqual([]);
  });

  it('of the timer keeps its start on the same day only', async () => {
    const { brandId } = await aBrand();
    const id = await anEntry(brandId);
    await db.timeEntries.update(id, { source: 'timer', from: '2026-01-10T09:00:00.000Z' });
    await editTime(id, { ...written, seconds: 1800 });
    expect((await read(id)).from).toBe('2026-01-10T09:00:00.000Z');
    await editTime(id, { ...written, day: '2026-01-09' });
    expect(await read(id)).not.toHaveProperty('from');
  });

  it('is split into two that are as long as it was', async () => {
    const { brandId } = await aBrand();
    const id = await anEntry(brandId);
    await db.timeEntries.update(id, { from: '2026-01-10T09:00:00.000Z' });
    expect((await splitTime(id, { seconds: 1200, work: 'measure' })).ok).toBe(true);
    const both = await db.timeEntries.toArray();
    const second = both.find((entry) => entry.id !== id);
    expect(both).toHaveLength(2);
    expect(await read(id)).toMatchObject({ seconds: 2400, work: 'away' });
    expect(second).toMatchObject({
      seconds: 1200,
      work: 'measure',
      note: written.note,
      from: '2026-01-10T09:40:00.000Z',
    });
    for (const { history } of both) {
      expect(history).toMatchObject([{ what: 'split', was: { seconds: 3600, work: 'away' } }]);
    }
  });

  it.each([
    [3600, 'time-too-much'],
    [3541, 'time-too-much'],
    [0, 'time-length'],
    [Number.NaN, 'time-length'],
  ])('is not split at %i seconds', async (seconds, expected) => {
    const { brandId } = await aBrand();
    const id = await anEntry(brandId);
    expect(code(await splitTime(id, { seconds, work: 'away' }))).toBe(expected);
    expect(await db.timeEntries.count()).toBe(1);
  });

  it('goes to another brand with its note, and in that brand’s stage', async () => {
    const first = await aBrand();
    const second = await aBrand({ name: 'Beta', standing: 'measuring', accounts: [] });
    const id = await anEntry(first.brandId);
    await moveTime(id, second.brandId);
    const entry = await read(id);
    expect(entry).toMatchObject({ brandId: second.brandId, stage: 3, note: written.note });
    expect(entry.history).toMatchObject([{ what: 'moved', was: { brandId: first.brandId } }]);
    expect(code(await moveTime(id, 'gone'))).toBe('brand-missing');
    await moveTime(id, second.brandId);
    expect((await read(id)).history).toHaveLength(1);
  });

  it('is put aside and taken back, and cannot be changed meanwhile', async () => {
    const { brandId } = await aBrand();
    const id = await anEntry(brandId);
    await removeTime(id);
    expect((await read(id)).removedAt).toBeDefined();
    expect(code(await editTime(id, { ...written, seconds: 60 }))).toBe('time-missing');
    expect(code(await removeTime(id))).toBe('time-missing');
    expect((await restoreTime(id)).ok).toBe(true);
    const entry = await read(id);
    expect(entry).not.toHaveProperty('removedAt');
    expect(entry.history.map(({ what }) => what)).toEqual(['removed', 'restored']);
    expect(code(await restoreTime(id))).toBe('time-missing');
  });

  it('that is gone is not there to be changed', async () => {
    expect(code(await splitTime('gone', { seconds: 60, work: 'away' }))).toBe('time-missing');
    expect(code(await moveTime('gone', 'a'))).toBe('time-missing');
  });
});

describe('what a client pays for', () => {
  it('is written, changed and taken away', async () => {
    const { brandId } = await aBrand();
    await setRetainer(brandId, { hours: 20, fee: 1000 });
    expect((await db.brands.get(brandId))?.retainer).toEqual({ hours: 20, fee: 1000 });
    await setRetainer(brandId, { hours: 12.5 });
    expect((await db.brands.get(brandId))?.retainer).toEqual({ hours: 12.5 });
    await setRetainer(brandId, undefined);
    expect(await db.brands.get(brandId)).not.toHaveProperty('retainer');
  });

  it.each([
    { hours: 0 },
    { hours: -1 },
    { hours: 745 },
    { hours: 10, fee: -1 },
    { hours: Number.NaN },
  ])('is refused: %j', async (retainer) => {
    const { brandId } = await aBrand();
    expect(code(await setRetainer(brandId, retainer))).toBe('field-number');
    expect(await db.brands.get(brandId)).not.toHaveProperty('retainer');
  });

  it('needs a brand', async () => {
    expect(code(await setRetainer('gone', { hours: 1 }))).toBe('brand-missing');
  });
});

describe('the guess for the phone', () => {
  it('holds from this week’s Monday on', async () => {
    const { brandId } = await aBrand();
    setNow('2026-11-26T12:00:00Z');
    await estimatePhone(brandId, 90);
    setNow('2026-12-02T12:00:00Z');
    await estimatePhone(brandId, 30);
    expect((await db.brands.get(brandId))?.phone).toEqual([
      { from: '2026-11-23', minutes: 90 },
      { from: '2026-11-30', minutes: 30 },
    ]);
  });

  it.each([-1, 1.5, 10_081, Number.NaN])('is refused: %d', async (minutes) => {
    const { brandId } = await aBrand();
    expect(code(await estimatePhone(brandId, minutes))).toBe('field-number');
    expect(code(await estimatePhone('gone', 10))).toBe('brand-missing');
  });
});
