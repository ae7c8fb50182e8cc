import { describe, expect, it } from 'vitest';
import { completeTask } from '../../../lib/actions/complete-task';
import { planBreak, removeBreak } from '../../../lib/actions/plan-break';
import {
  addElsewhere,
  markPublished,
  measurePost,
  nameTopic,
  planPost,
  removePost,
} from '../../../lib/actions/plan-posts';
import { undoTask } from '../../../lib/actions/undo-task';
import { db } from '../../../lib/db/database';
import { weekOf } from '../../../lib/domain/calendar';
import { startsWithFreshData } from '../fresh-data';
import { aBrand, today } from './a-brand';

startsWithFreshData();

const week = () => weekOf(today());
const planned = async () => {
  const { brandId } = await aBrand();
  await planPost(brandId, { week: week(), network: 'instagram', topic: ' Why we roast ' });
  const [slot] = await db.slots.toArray();
  return { brandId, id: slot?.id ?? '' };
};

describe('the plan', () => {
  it('keeps a post with its topic, publishes it, and takes that back', async () => {
    const { id } = await planned();
    expect(await db.slots.get(id)).toMatchObject({ topic: 'Why we roast', origin: 'planned' });
    await markPublished(id, today().toString());
    expect(await db.slots.get(id)).toMatchObject({ doneOn: today().toString() });
    await markPublished(id, undefined);
    expect(await db.slots.get(id)).not.toHaveProperty('doneOn');
  });

  it('writes into the record what the posts complete by themselves, once a week', async () => {
    const { brandId, id } = await planned();
    await db.brands.update(brandId, { stage: 2 });
    const published = async () =>
      (await db.ledger.toArray()).filter(
        (line) => line.what === 'task-done' && line.taskId === 'publish',
      ).length;
    expect(await published()).toBe(0);
    await markPublished(id, today().toString());
    expect(await published()).toBe(1);
    await markPublished(id, undefined);
    await markPublished(id, today().toString());
    expect(await published()).toBe(1);
  });

  it('takes a word of the user back to nothing, not to what the posts had completed', async () => {
    const { brandId, id } = await planned();
    await db.brands.update(brandId, { stage: 2 });
    await completeTask(brandId, 'publish');
    await db.taskStates.update([brandId, 'publish'], { doneOn: ['2026-08-03', '2026-08-10'] });
    await db.ledger.clear();
    await markPublished(id, today().toString());
    await completeTask(brandId, 'publish');
    await undoTask(brandId, 'publish');
    expect(await db.taskStates.get([brandId, 'publish'])).toBeUndefined();
  });

  it('measures what is out, at its age, and nothing else', async () => {
    const { id } = await planned();
    expect(await measurePost(id, { engagements: 3 })).toMatchObject({
      problem: { code: 'slot-not-out' },
    });
    await markPublished(id, today().subtract({ days: 7 }).toString());
    expect(await measurePost(id, { engagements: 1.5 })).toMatchObject({
      problem: { code: 'field-number' },
    });
    await measurePost(id, { engagements: 0, reach: 410 });
    expect((await db.slots.get(id))?.numbers).toEqual({
      on: today().toString(),
      engagements: 0,
      reach: 410,
    });
    // What is planned again was never measured.
    await markPublished(id, undefined);
    expect(await db.slots.get(id)).not.toHaveProperty('numbers');
  });

  it('refuses a day to come, a topic that is too long, and a post that is gone', async () => {
    const { brandId, id } = await planned();
    const tomorrow = today().add({ days: 1 }).toString();
    expect(await markPublished(id, tomorrow)).toMatchObject({ problem: { code: 'field-date' } });
    expect(await nameTopic(id, 'x'.repeat(161))).toMatchObject({
      problem: { code: 'field-too-long' },
    });
    expect((await db.slots.get(id))?.topic).toBe('Why we roast');
    await removePost(id);
    expect(await nameTopic(id, 'New')).toMatchObject({ problem: { code: 'slot-missing' } });
    expect(await planPost('gone', { week: week(), network: 'x' })).toMatchObject({
      problem: { code: 'brand-missing' },
    });
    expect(await db.slots.where('[brandId+week]').equals([brandId, week()]).count()).toBe(0);
  });

  it('adds what went out elsewhere, labelled as that, all or nothing', async () => {
    const { brandId } = await aBrand();
    const day = today().toString();
    expect(await addElsewhere(brandId, week(), 'yesterday', { instagram: 1 })).toMatchObject({
      problem: { code: 'field-number' },
    });
    expect(await db.slots.count()).toBe(0);
    await addElsewhere(brandId, week(), day, { instagram: 2, x: 1 });
    const slots = await db.slots.toArray();
    expect(slots.map(({ network, origin }) => `${network} ${origin}`).toSorted()).toEqual([
      'instagram elsewhere',
      'instagram elsewhere',
      'x elsewhere',
    ]);
  });
});

describe('a planned break', () => {
  it('is kept with its reason and stands in the record, also when it is taken out', async () => {
    const { brandId } = await aBrand();
    await planBreak(brandId, { from: '2026-12-21', to: '2027-01-03', why: 'Holidays' });
    const [one] = await db.breaks.toArray();
    expect(one).toMatchObject({ from: '2026-12-21', to: '2027-01-03', why: 'Holidays' });
    await removeBreak(one?.id ?? '');
    await removeBreak(one?.id ?? '');
    expect(await db.breaks.count()).toBe(0);
    const lines = (await db.ledger.toArray()).map((line) => line.what);
    expect(lines.filter((what) => what.startsWith('break')).toSorted()).toEqual([
      'break-removed',
      'break-set',
    ]);
  });

  it.each([
    ['ends before it begins', '2026-12-21', '2026-12-20', 'break-order'],
    ['is no date', 'Monday', '2026-12-20', 'field-date'],
    ['lasts for years', '2026-01-01', '2028-01-01', 'break-too-long'],
  ])('is refused when it %s', async (_case, from, to, code) => {
    const { brandId } = await aBrand();
    expect(await planBreak(brandId, { from, to })).toMatchObject({ problem: { code } });
    expect(await db.breaks.count()).toBe(0);
  });
});
