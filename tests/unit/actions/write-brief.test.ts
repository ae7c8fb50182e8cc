import { describe, expect, it } from 'vitest';
import { writeBrief } from '../../../lib/actions/write-brief';
import { db } from '../../../lib/db/database';
import type { Capacity, Goal } from '../../../lib/domain/brief';
import { startsWithFreshData } from '../fresh-data';
import { aBrand, today } from './a-brand';

startsWithFreshData();

const goal: Goal = { outcome: 'enquiries', measure: 'enquiries a month', reviewOn: '2027-02-01' };
const capacity: Capacity = {
  creates: 'Ayşe',
  approves: 'Can',
  answers: 'Ayşe',
  hoursAWeek: 3,
  postsAWeek: { instagram: 2 },
  replyHours: 24,
};

/** Puts the goal's writing on an earlier day. */
const writtenOn = (brandId: string, at: string) =>
  db.briefs.update(brandId, (brief) => {
    if (brief.goal) brief.goal.writtenAt = at;
  });

describe('writing a part of the brief', () => {
  it('keeps it with its time, does its task, and puts the words in the record', async () => {
    const { brandId } = await aBrand();
    expect(await writeBrief(brandId, 'goal', goal, 'Goal: enquiries')).toMatchObject({ ok: true });
    const brief = await db.briefs.get(brandId);
    expect(brief?.goal).toMatchObject({ value: goal });
    expect(brief?.goal?.beforeAt).toBeUndefined();
    expect(await db.taskStates.get([brandId, 'goal'])).toMatchObject({
      evidence: 'record',
      note: 'Goal: enquiries',
    });
    const lines = (await db.ledger.toArray()).filter((line) => line.what === 'task-done');
    expect(lines).toMatchObject([{ taskId: 'goal', note: 'Goal: enquiries' }]);
  });

  it('remembers when it was written the time before', async () => {
    const { brandId } = await aBrand();
    await writeBrief(brandId, 'goal', goal, 'first');
    const first = '2026-08-03T09:00:00.000Z';
    await writtenOn(brandId, first);
    await writeBrief(brandId, 'goal', { ...goal, level: 20 }, 'second');
    expect((await db.briefs.get(brandId))?.goal?.beforeAt).toBe(first);
    // A correction on the same day does not hide that change.
    await writeBrief(brandId, 'goal', { ...goal, level: 21 }, 'corrected');
    expect((await db.briefs.get(brandId))?.goal?.beforeAt).toBe(first);
  });

  it('takes what is saved as it stood for no change', async () => {
    const { brandId } = await aBrand();
    await writeBrief(brandId, 'goal', goal, 'first');
    const first = '2026-08-03T09:00:00.000Z';
    await writtenOn(brandId, first);
    await writeBrief(brandId, 'goal', goal, 'the same');
    const kept = (await db.briefs.get(brandId))?.goal;
    expect(kept?.writtenAt).toBe(first);
    expect(kept).not.toHaveProperty('beforeAt');
  });

  it('keeps the rhythm of each day on which it was promised, one a day', async () => {
    const { brandId } = await aBrand();
    const from = '2026-08-03';
    await db.briefs.put({ brandId, promises: [{ from, postsAWeek: { instagram: 5 } }] });
    await writeBrief(brandId, 'capacity', { ...capacity, postsAWeek: { instagram: 3 } }, 'three');
    await writeBrief(brandId, 'capacity', capacity, 'two');
    expect((await db.briefs.get(brandId))?.promises).toEqual([
      { from, postsAWeek: { instagram: 5 } },
      { from: today().toString(), postsAWeek: { instagram: 2 } },
    ]);
  });

  it('refuses what is no such part, names the field, and keeps what was there', async () => {
    const { brandId } = await aBrand();
    await writeBrief(brandId, 'goal', goal, 'right');
    const broken = { ...goal, reviewOn: 'soon' };
    expect(await writeBrief(brandId, 'goal', broken, 'wrong')).toMatchObject({
      problem: { code: 'form-broken', values: { field: 'reviewOn' } },
    });
    expect((await db.briefs.get(brandId))?.goal?.value).toEqual(goal);
    const guardrails = ['a', 'b', 'c'];
    const target = {
      measure: 'x',
      level: 1,
      direction: 'at-least',
      from: '2027-01',
      agreedBy: 'y',
    };
    expect(
      await writeBrief(brandId, 'target', { ...target, guardrails } as never, 'three'),
    ).toMatchObject({ problem: { code: 'form-broken' } });
  });

  it('refuses a brand that is gone', async () => {
    expect(await writeBrief('gone', 'goal', goal, 'x')).toMatchObject({
      problem: { code: 'brand-missing' },
    });
    expect(await db.briefs.count()).toBe(0);
  });
});
