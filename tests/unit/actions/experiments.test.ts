import { describe, expect, it, vi } from 'vitest';
import { endExperiment, giveUpExperiment } from '../../../lib/actions/end-experiment';
import { logPost } from '../../../lib/actions/log-post';
import {
  addElsewhere,
  markPublished,
  measurePost,
  nameTopic,
  planPost,
  putBackPost,
  removePost,
} from '../../../lib/actions/plan-posts';
import { removeBrand } from '../../../lib/actions/remove-brand';
import { removeExperiment } from '../../../lib/actions/remove-experiment';
import { startExperiment } from '../../../lib/actions/start-experiment';
import { writeExperiment } from '../../../lib/actions/write-experiment';
import { db } from '../../../lib/db/database';
import { addWeeks, weekOf } from '../../../lib/domain/calendar';
import type { ExperimentDraft } from '../../../lib/domain/experiment';
import type { Outcome } from '../../../lib/domain/problem';
import { armsInOrder } from '../../../lib/measure/give-arms';
import { startsWithFreshData } from '../fresh-data';
import { aBrand, today } from './a-brand';
import { endsWithRealClock, setNow } from './a-clock';

startsWithFreshData();
endsWithRealClock();

const inDays = (days: number) => today().add({ days }).toString();
const draft = (more: Partial<ExperimentDraft> = {}): ExperimentDraft => ({
  hypothesis: ' Questions bring more. ',
  metric: 'engagements',
  network: 'instagram',
  arms: { a: 'Statement', b: 'Question' },
  perArm: 5,
  age: 7,
  endsOn: inDays(90),
  ...more,
});
const idOf = (outcome: Outcome<string>): string => {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.problem.code);
const later = (weeks: number) => addWeeks(weekOf(today()), weeks);
const plan = async (brandId: string, count: number, weeks = 1) => {
  for (let post = 0; post < count; post += 1) {
    await planPost(brandId, { week: later(weeks + post), network: 'instagram' });
  }
};
const inOrder = async () =>
  (await db.slots.toArray()).toSorted((one, other) => (one.week < other.week ? -1 : 1));
const arms = async () => (await inOrder()).map(({ arm }) => arm?.arm);
const lines = async (what: string) =>
  (await db.ledger.toArray()).filter((line) => line.what === what);

async function running(more: Partial<ExperimentDraft> = {}, posts = 10) {
  const { brandId } = await aBrand();
  await plan(brandId, posts);
  const id = idOf(await writeExperiment(brandId, draft(more)));
  expect(await startExperiment(id)).toMatchObject({ ok: true });
  return { brandId, id };
}

/** Writes what posts got as if each had been published and read in its time. */
async function readAll(values: Record<'a' | 'b', number>) {
  const day = Temporal.Now.plainDateISO();
  await db.slots.toCollection().modify((slot) => {
    if (!slot.arm) return;
    slot.doneOn = day.toString();
    slot.numbers = {
      on: day.add({ days: 7 }).toString(),
      engagements: values[slot.arm.arm] + slot.arm.place,
    };
  });
}

describe('writing an experiment', () => {
  it('keeps a draft, tidied, and changes it without another seed', async () => {
    const { brandId } = await aBrand();
    const id = idOf(await writeExperiment(brandId, draft()));
    const before = await db.experiments.get(id);
    expect(before).toMatchObject({ hypothesis: 'Questions bring more.', perArm: 5, brandId });
    await writeExperiment(brandId, draft({ perArm: 8, metric: 'reach' }), id);
    expect(await db.experiments.toArray()).toEqual([{ ...before, perArm: 8, metric: 'reach' }]);
    expect(await db.ledger.toArray()).toHaveLength(2);
  });

  it.each([
    ['no guess', { hypothesis: ' ' }, 'field-missing'],
    ['an arm without words', { arms: { a: 'x', b: '' } }, 'field-missing'],
    ['an arm that is too long', { arms: { a: 'x'.repeat(161), b: 'y' } }, 'field-too-long'],
    ['four posts an arm', { perArm: 4 }, 'experiment-range'],
    ['half a post', { perArm: 5.5 }, 'experiment-range'],
    ['no number', { perArm: Number.NaN }, 'experiment-range'],
    ['age 0', { age: 0 }, 'experiment-range'],
    ['age 91', { age: 91 }, 'experiment-range'],
    ['no end', { endsOn: '' }, 'experiment-end'],
    ['an end before the first post is read', { endsOn: inDays(7) }, 'experiment-end'],
  ])('refuses %s and keeps nothing', async (_, more, code) => {
    const { brandId } = await aBrand();
    expect(codeOf(await writeExperiment(brandId, draft(more)))).toBe(code);
    expect(await db.experiments.count()).toBe(0);
  });

  it('refuses a brand, and a draft, that is not there or not its own', async () => {
    const { brandId } = await aBrand();
    const { brandId: other } = await aBrand({ name: 'Other', accounts: [] });
    const id = idOf(await writeExperiment(brandId, draft()));
    expect(codeOf(await writeExperiment('gone', draft()))).toBe('brand-missing');
    expect(codeOf(await writeExperiment(brandId, draft(), 'gone'))).toBe('experiment-missing');
    expect(codeOf(await writeExperiment(other, draft(), id))).toBe('experiment-missing');
  });

  it('removes a draft', async () => {
    const { brandId } = await aBrand();
    const id = idOf(await writeExperiment(brandId, draft()));
    expect(codeOf(await removeExperiment(id))).toBe('ok');
    expect(codeOf(await removeExperiment(id))).toBe('ok');
    expect(await db.experiments.count()).toBe(0);
  });
});

describe('starting an experiment', () => {
  it('locks it, shuffles the arms by its seed, and writes all of it to the record', async () => {
    const { id, brandId } = await running({}, 6);
    const { seed = 0, startedAt } = (await db.experiments.get(id)) ?? {};
    expect(startedAt).toBeDefined();
    expect(await arms()).toEqual(armsInOrder(seed, 6));
    expect(await lines('experiment-started')).toMatchObject([
      {
        brandId,
        experimentId: id,
        at: startedAt,
        hypothesis: 'Questions bring more.',
        metric: 'engagements',
        arms: { a: 'Statement', b: 'Question' },
        perArm: 5,
        age: 7,
        endsOn: inDays(90),
      },
    ]);
  });

  it('gives posts that are planned later the next arms, until each arm has its posts', async () => {
    const { brandId, id } = await running({ endsOn: inDays(300) }, 3);
    const { seed = 0 } = (await db.experiments.get(id)) ?? {};
    await plan(brandId, 9, 4);
    expect(await arms()).toEqual([...armsInOrder(seed, 10), undefined, undefined]);
    await planPost(brandId, { week: later(1), network: 'x' });
    expect((await db.slots.toArray()).find(({ network }) => network === 'x')?.arm).toBeUndefined();
  });

  it('gives the place of a removed post to the next one, with the same arm', async () => {
    await running({ endsOn: inDays(300) }, 11);
    const [first, ...others] = await inOrder();
    expect(others.at(-1)?.arm).toBeUndefined();
    await removePost(first?.id ?? '');
    expect((await inOrder()).at(-1)?.arm).toEqual(first?.arm);
  });

  it('takes that place back for a post that is put back, unless the other one is out by then', async () => {
    await running({ endsOn: inDays(300) }, 11);
    const before = await inOrder();
    const [first] = before;
    if (!first) throw new Error('There is no post.');
    await removePost(first.id);
    await putBackPost(first);
    expect(await inOrder()).toEqual(before);

    await removePost(first.id);
    const next = (await inOrder()).at(-1);
    await db.slots.update(next?.id ?? '', { doneOn: today().toString() });
    await putBackPost(first);
    const places = (await inOrder()).map(({ arm }) => arm?.place);
    expect(places.filter((place) => place === first.arm?.place)).toHaveLength(1);
    expect((await db.slots.get(first.id))?.arm).toBeUndefined();
  });

  it('leaves alone what is out, and gives none to what is logged outside the plan', async () => {
    const { brandId } = await aBrand();
    await planPost(brandId, { week: weekOf(today()), network: 'instagram' });
    await logPost(brandId, { network: 'instagram', day: today().toString() });
    await plan(brandId, 2);
    const id = idOf(await writeExperiment(brandId, draft()));
    await startExperiment(id);
    await addElsewhere(brandId, weekOf(today()), today().toString(), { instagram: 1 });
    await logPost(brandId, { network: 'instagram', day: today().toString() });
    const out = (await db.slots.toArray()).filter(({ doneOn }) => doneOn !== undefined);
    expect(out.map(({ arm }) => arm)).toEqual([undefined, undefined, undefined]);
  });

  it('refuses with too few planned posts, and says how many are needed', async () => {
    const { brandId } = await aBrand();
    await plan(brandId, 1);
    const id = idOf(await writeExperiment(brandId, draft()));
    expect(await startExperiment(id)).toEqual({
      ok: false,
      problem: { code: 'experiment-few-posts', values: { count: 1, least: 2, needed: 10 } },
    });
    expect((await db.experiments.get(id))?.startedAt).toBeUndefined();
    expect(await arms()).toEqual([undefined]);
    await plan(brandId, 1, 2);
    expect(codeOf(await startExperiment(id))).toBe('ok');
  });

  it('runs one on a network at a time, and another on another', async () => {
    const { brandId, id } = await running();
    const second = idOf(await writeExperiment(brandId, draft()));
    expect(codeOf(await startExperiment(second))).toBe('experiment-running');
    const elsewhere = idOf(await writeExperiment(brandId, draft({ network: 'x' })));
    await planPost(brandId, { week: later(1), network: 'x' });
    await planPost(brandId, { week: later(1), network: 'x' });
    expect(codeOf(await startExperiment(elsewhere))).toBe('ok');
    await giveUpExperiment(id, 'Another campaign.');
    expect(codeOf(await startExperiment(second))).toBe('ok');
  });

  it('refuses a draft whose end has come too near meanwhile', async () => {
    const { brandId } = await aBrand();
    await plan(brandId, 4);
    const id = idOf(await writeExperiment(brandId, draft({ endsOn: inDays(20) })));
    setNow(today().add({ days: 15 }).toZonedDateTime('UTC').toInstant().toString());
    expect(codeOf(await startExperiment(id))).toBe('experiment-end');
  });

  it('starts whole or not at all', async () => {
    const { brandId } = await aBrand();
    await plan(brandId, 4);
    const id = idOf(await writeExperiment(brandId, draft()));
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(db.ledger, 'add').mockRejectedValueOnce(full);
    expect(codeOf(await startExperiment(id))).toBe('storage-full');
    expect((await db.experiments.get(id))?.startedAt).toBeUndefined();
    expect(new Set(await arms())).toEqual(new Set([undefined]));
  });
});

describe('the coach', () => {
  const doneDays = async (brandId: string, taskId: string) =>
    (await db.taskStates.get([brandId, taskId]))?.doneOn;

  it('takes a started test for a guess that was written, and a read one for a closed test', async () => {
    const { brandId, id } = await running();
    const begun = inDays(0);
    expect(await db.taskStates.get([brandId, 'hyp'])).toMatchObject({
      evidence: 'record',
      note: 'Questions bring more.',
      doneOn: [begun],
    });
    expect(await doneDays(brandId, 'read')).toBeUndefined();
    await readAll({ a: 10, b: 10 });
    setNow(today().add({ days: 12 }).toZonedDateTime('UTC').toInstant().toString());
    await endExperiment(id);
    expect(await doneDays(brandId, 'read')).toEqual([inDays(0)]);
    expect(await db.taskStates.get([brandId, 'read'])).not.toHaveProperty('note');
  });

  it('takes one that was given up for no test', async () => {
    const { brandId, id } = await running();
    await giveUpExperiment(id, 'The campaign was stopped.');
    expect(await doneDays(brandId, 'read')).toBeUndefined();
  });
});

describe('a locked experiment', () => {
  it('is changed by no action, and neither are the arms that were given', async () => {
    const { brandId, id } = await running({ endsOn: inDays(200) });
    const [slot, second] = await inOrder();
    const before = { experiment: await db.experiments.get(id), arms: await arms() };
    const same = async () =>
      expect({ experiment: await db.experiments.get(id), arms: await arms() }).toEqual(before);

    const other = draft({ hypothesis: 'Bent.', perArm: 6, endsOn: inDays(300), age: 3 });
    expect(codeOf(await writeExperiment(brandId, other, id))).toBe('experiment-locked');
    await same();
    expect(codeOf(await startExperiment(id))).toBe('experiment-locked');
    await same();
    expect(codeOf(await removeExperiment(id))).toBe('experiment-locked');
    await same();
    expect(codeOf(await endExperiment(id))).toBe('experiment-not-ready');
    await same();
    expect(codeOf(await giveUpExperiment(id, '  '))).toBe('field-missing');
    await same();
    await nameTopic(slot?.id ?? '', 'Another topic');
    await same();
    await markPublished(slot?.id ?? '', inDays(0));
    await same();
    await measurePost(slot?.id ?? '', { engagements: 4 });
    await same();
    await markPublished(slot?.id ?? '', undefined);
    await same();
    await db.slots.update(second?.id ?? '', { week: weekOf(today()) });
    await logPost(brandId, { network: 'instagram', day: inDays(0), topic: 'Logged' });
    expect((await db.slots.get(second?.id ?? ''))?.arm).toEqual(second?.arm);
    expect(await db.experiments.get(id)).toEqual(before.experiment);
  });

  it('stays as it was read once it has ended', async () => {
    const { brandId, id } = await running();
    await readAll({ a: 10, b: 50 });
    setNow(today().add({ days: 12 }).toZonedDateTime('UTC').toInstant().toString());
    expect(codeOf(await endExperiment(id))).toBe('ok');
    const before = await db.experiments.get(id);
    await readAll({ a: 90, b: 50 });
    for (const step of [
      () => writeExperiment(brandId, draft(), id),
      () => startExperiment(id),
      () => removeExperiment(id),
      () => endExperiment(id),
      () => giveUpExperiment(id, 'No.'),
    ]) {
      expect(codeOf(await step())).toBe('experiment-locked');
      expect(await db.experiments.get(id)).toEqual(before);
    }
  });
});

describe('the end of an experiment', () => {
  const wait = (days: number) =>
    setNow(today().add({ days }).toZonedDateTime('UTC').toInstant().toString());

  it.each([
    [{ a: 10, b: 60 }, 'b-more'],
    [{ a: 60, b: 10 }, 'a-more'],
    [{ a: 10, b: 10 }, 'no-difference'],
  ] as const)(
    '%o is %s, kept with its values and written to the record',
    async (values, verdict) => {
      const { id, brandId } = await running();
      await readAll(values);
      wait(12);
      expect(codeOf(await giveUpExperiment(id, 'I do not like it.'))).toBe('experiment-ready');
      expect(codeOf(await endExperiment(id))).toBe('ok');
      const ended = await db.experiments.get(id);
      expect(ended?.result).toMatchObject({ verdict, posts: { a: 5, b: 5 } });
      expect(ended?.result?.values?.a).toHaveLength(5);
      expect(await lines('experiment-ended')).toMatchObject([
        { brandId, experimentId: id, verdict, posts: { a: 5, b: 5 }, at: ended?.endedAt },
      ]);
    },
  );

  it('with too few posts says what was missing, and frees the posts that are not out', async () => {
    const { id } = await running({ endsOn: inDays(60) });
    wait(62);
    expect(codeOf(await endExperiment(id))).toBe('ok');
    expect((await db.experiments.get(id))?.result).toEqual({
      verdict: 'cannot-tell',
      why: 'too-few',
      posts: { a: 0, b: 0 },
      missing: { a: 5, b: 5 },
    });
    expect(new Set(await arms())).toEqual(new Set([undefined]));
    expect(await lines('experiment-ended')).toMatchObject([{ verdict: 'cannot-tell' }]);
  });

  it('given up keeps the reason and looks at no number', async () => {
    const { id } = await running();
    const [first] = await inOrder();
    await db.slots.update(first?.id ?? '', {
      doneOn: inDays(0),
      numbers: { on: inDays(7), engagements: 4 },
    });
    expect(codeOf(await giveUpExperiment(id, 'x'.repeat(2001)))).toBe('field-too-long');
    expect(codeOf(await giveUpExperiment(id, ' The campaign was stopped. '))).toBe('ok');
    const { result } = (await db.experiments.get(id)) ?? {};
    expect(result).toEqual({
      verdict: 'given-up',
      posts: { a: 0, b: 0, [first?.arm?.arm ?? 'a']: 1 },
      reason: 'The campaign was stopped.',
    });
    expect(await lines('experiment-ended')).toMatchObject([
      { verdict: 'given-up', reason: 'The campaign was stopped.' },
    ]);
    // What is out keeps its arm, because that is what it was.
    expect((await arms()).filter(Boolean)).toEqual([first?.arm?.arm]);
  });

  it('is refused for a draft and for one that is gone', async () => {
    const { brandId } = await aBrand();
    const id = idOf(await writeExperiment(brandId, draft()));
    expect(codeOf(await endExperiment(id))).toBe('experiment-not-ready');
    expect(codeOf(await giveUpExperiment(id, 'x'))).toBe('experiment-not-ready');
    expect(codeOf(await endExperiment('gone'))).toBe('experiment-missing');
    expect(codeOf(await startExperiment('gone'))).toBe('experiment-missing');
  });

  it('happens whole or not at all', async () => {
    const { id } = await running();
    const before = await db.slots.toArray();
    vi.spyOn(db.ledger, 'add').mockRejectedValueOnce(
      new DOMException('full', 'QuotaExceededError'),
    );
    expect(codeOf(await giveUpExperiment(id, 'x'))).toBe('storage-full');
    expect((await db.experiments.get(id))?.endedAt).toBeUndefined();
    expect(await db.slots.toArray()).toEqual(before);
  });

  it('goes with its brand, and no other brand’s does', async () => {
    const { brandId } = await running();
    const { brandId: other } = await aBrand({ name: 'Other', accounts: [] });
    await writeExperiment(other, draft());
    await removeBrand(brandId);
    expect((await db.experiments.toArray()).map((one) => one.brandId)).toEqual([other]);
    expect(await db.slots.count()).toBe(0);
  });
});
