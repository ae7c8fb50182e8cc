import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { addBrand } from '../../../lib/actions/add-brand';
import { completeTask } from '../../../lib/actions/complete-task';
import { moveStage } from '../../../lib/actions/move-stage';
import { undoTask } from '../../../lib/actions/undo-task';
import { db } from '../../../lib/db/database';
import { TASKS } from '../../../lib/playbook/tasks';
import { startsWithFreshData } from '../fresh-data';

startsWithFreshData();

let brandId = '';
beforeEach(async () => {
  const outcome = await addBrand({ name: 'Acme', standing: 'starting', accounts: [] });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  brandId = outcome.value.id;
});

const must = (evidence: 'declared' | 'record') => {
  const task = TASKS.find(
    (candidate) =>
      candidate.stage === 1 && candidate.level === 'must' && candidate.evidence === evidence,
  );
  if (!task) throw new Error(`no stage 1 must-have with evidence ${evidence}`);
  return task.id;
};
const lastBadge = () => {
  const calls = (
    browser.action.setBadgeText as unknown as { mock: { calls: [{ text: string }][] } }
  ).mock.calls;
  return Number(calls.at(-1)?.[0].text);
};

describe('doing a task', () => {
  it('stores it as declared, writes the record and lowers the badge', async () => {
    const before = lastBadge();
    expect(await completeTask(brandId, must('declared'))).toEqual({ ok: true, value: undefined });
    expect(await db.taskStates.toArray()).toMatchObject([{ brandId, evidence: 'declared' }]);
    expect((await db.ledger.toArray()).map((line) => line.what)).toContain('task-done');
    expect(lastBadge()).toBe(before - 1);
  });

  it('wants words for a task that rests on a record', async () => {
    const id = must('record');
    expect(await completeTask(brandId, id, '  ')).toMatchObject({
      problem: { code: 'note-missing' },
    });
    expect(await completeTask(brandId, id, 'x'.repeat(4001))).toMatchObject({
      problem: { code: 'note-too-long' },
    });
    expect(await db.taskStates.count()).toBe(0);
    await completeTask(brandId, id, ' 40 enquiries a month, reviewed in March ');
    expect((await db.taskStates.toArray())[0]?.note).toBe(
      '40 enquiries a month, reviewed in March',
    );
  });

  it('undoes it, and the record keeps both lines', async () => {
    await completeTask(brandId, must('declared'));
    await undoTask(brandId, must('declared'));
    await undoTask(brandId, must('declared'));
    expect(await db.taskStates.count()).toBe(0);
    const lines = (await db.ledger.toArray()).map((line) => line.what);
    expect(lines.filter((what) => what === 'task-undone')).toHaveLength(1);
    expect(lines).toContain('task-done');
  });

  it('undoes only the last time, and what was done before stands again', async () => {
    const id = must('record');
    await completeTask(brandId, id, 'first words');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await completeTask(brandId, id, 'second words');
    await undoTask(brandId, id);
    expect((await db.taskStates.toArray())[0]?.note).toBe('first words');
    await undoTask(brandId, id);
    expect(await db.taskStates.count()).toBe(0);
  });

  it('refuses a brand that is gone', async () => {
    expect(await completeTask('gone', must('declared'))).toMatchObject({
      problem: { code: 'brand-missing' },
    });
    expect(await db.taskStates.count()).toBe(0);
  });
});

describe('moving a stage', () => {
  it('wants a reason, keeps it, and starts the stage now', async () => {
    expect(await moveStage(brandId, 2, ' ')).toMatchObject({ problem: { code: 'reason-missing' } });
    await moveStage(brandId, 3, 'The owner has measured for a year.');
    expect(await db.brands.get(brandId)).toMatchObject({ stage: 3 });
    expect(await db.ledger.toArray()).toContainEqual(
      expect.objectContaining({
        what: 'stage-moved',
        from: 1,
        to: 3,
        reason: 'The owner has measured for a year.',
      }),
    );
  });

  it('does nothing when the brand is there already', async () => {
    await moveStage(brandId, 1, 'Same place');
    expect((await db.ledger.toArray()).map((line) => line.what)).toEqual(['brand-added']);
  });
});
