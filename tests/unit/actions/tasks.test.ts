import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { addBrand } from '../../../lib/actions/add-brand';
import { changeSettings } from '../../../lib/actions/change-settings';
import { completeTask } from '../../../lib/actions/complete-task';
import { moveStage } from '../../../lib/actions/move-stage';
import { recordOwners } from '../../../lib/actions/record-owners';
import { undoTask } from '../../../lib/actions/undo-task';
import { db } from '../../../lib/db/database';
import { LIMITS } from '../../../lib/domain/limits';
import { startsWithFreshData } from '../fresh-data';

startsWithFreshData();

/** Rests on the user's own words, without a form. */
const RECORD = 'audience';

let brandId = '';
beforeEach(async () => {
  const outcome = await addBrand({ name: 'Acme', standing: 'starting', accounts: [] });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  brandId = outcome.value.id;
});

const lastBadge = () => {
  const calls = (
    browser.action.setBadgeText as unknown as { mock: { calls: [{ text: string }][] } }
  ).mock.calls;
  return Number(calls.at(-1)?.[0].text);
};

describe('doing a task', () => {
  it('stores it as declared, with its day, and writes the record', async () => {
    expect(await completeTask(brandId, 'reply')).toEqual({ ok: true, value: undefined });
    const today = Temporal.Now.plainDateISO().toString();
    expect(await db.taskStates.toArray()).toMatchObject([
      { brandId, taskId: 'reply', evidence: 'declared', doneOn: [today] },
    ]);
    expect((await db.ledger.toArray()).map((line) => line.what)).toContain('task-done');
  });

  it('lowers the badge', async () => {
    await moveStage(brandId, 2, 'It posts already.');
    const before = lastBadge();
    await completeTask(brandId, 'reply');
    expect(lastBadge()).toBe(before - 1);
  });

  it('keeps the days on which it was done, two years of weeks at most', async () => {
    const doneOn = Array.from({ length: LIMITS.doneDays }, (_, at) =>
      Temporal.PlainDate.from('2024-01-01').add({ weeks: at }).toString(),
    );
    const at = '2026-04-13T09:00:00.000Z';
    await db.taskStates.put({ brandId, taskId: 'reply', doneAt: at, evidence: 'declared', doneOn });
    await completeTask(brandId, 'reply');
    const state = await db.taskStates.get([brandId, 'reply']);
    expect(state?.doneOn).toHaveLength(LIMITS.doneDays);
    expect(state?.doneOn[0]).toBe(doneOn[1]);
    expect(state?.doneOn.at(-1)).toBe(Temporal.Now.plainDateISO().toString());
  });

  it('wants words for a task that rests on a record', async () => {
    expect(await completeTask(brandId, RECORD, { note: '  ' })).toMatchObject({
      problem: { code: 'note-missing' },
    });
    expect(await completeTask(brandId, RECORD, { note: 'x'.repeat(4001) })).toMatchObject({
      problem: { code: 'note-too-long' },
    });
    expect(await db.taskStates.count()).toBe(0);
    await completeTask(brandId, RECORD, { note: ' Regulars of the quarter ' });
    expect((await db.taskStates.toArray())[0]?.note).toBe('Regulars of the quarter');
  });

  it('undoes it, and the record keeps both lines', async () => {
    await completeTask(brandId, 'reply');
    await undoTask(brandId, 'reply');
    await undoTask(brandId, 'reply');
    expect(await db.taskStates.count()).toBe(0);
    const lines = (await db.ledger.toArray()).map((line) => line.what);
    expect(lines.filter((what) => what === 'task-undone')).toHaveLength(1);
    expect(lines).toContain('task-done');
  });

  it('undoes only the last time, and what was done before stands again', async () => {
    await completeTask(brandId, RECORD, { note: 'first words' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await completeTask(brandId, RECORD, { note: 'second words' });
    await undoTask(brandId, RECORD);
    expect((await db.taskStates.toArray())[0]).toMatchObject({ note: 'first words' });
    expect((await db.taskStates.toArray())[0]?.doneOn).toHaveLength(1);
    await undoTask(brandId, RECORD);
    expect(await db.taskStates.count()).toBe(0);
  });

  it('signs the record as the user signs', async () => {
    await completeTask(brandId, 'reply');
    await changeSettings({ recordName: 'Deniz' });
    await completeTask(brandId, 'community');
    const lines = (await db.ledger.toArray()).filter((line) => line.what === 'task-done');
    expect(new Set(lines.map((line) => line.by))).toEqual(new Set(['Deniz', undefined]));
  });

  it('refuses a brand that is gone', async () => {
    expect(await completeTask('gone', 'reply')).toMatchObject({
      problem: { code: 'brand-missing' },
    });
    expect(await db.taskStates.count()).toBe(0);
  });
});

describe('doing a task for each account', () => {
  const factsOf = async (key: string) =>
    (await db.accountFacts.toArray()).filter((fact) => fact.key === key);
  const accountIds = async () => (await db.accounts.toArray()).map(({ id }) => id);

  beforeEach(async () => {
    const outcome = await addBrand({
      name: 'Two accounts',
      standing: 'starting',
      accounts: [
        { network: 'instagram', handle: 'two' },
        { network: 'linkedin', handle: 'company/two' },
      ],
    });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    brandId = outcome.value.id;
  });

  it('marks every account it applies to, and the record names each', async () => {
    await completeTask(brandId, 'two-step');
    expect(await factsOf('two-step')).toHaveLength(2);
    const done = (await db.ledger.toArray()).filter((line) => line.what === 'task-done');
    const networks = done.map((line) => line.account?.network);
    expect(new Set(networks)).toEqual(new Set(['instagram', 'linkedin']));
    expect(await db.taskStates.count()).toBe(0);
  });

  it('leaves out a network that has no such thing', async () => {
    await completeTask(brandId, 'pro');
    const [fact, ...more] = await factsOf('pro');
    expect(more).toEqual([]);
    expect((await db.accounts.get(fact?.accountId ?? ''))?.network).toBe('instagram');
  });

  it('marks one account alone, and takes it back alone', async () => {
    const [first = '', second = ''] = await accountIds();
    await completeTask(brandId, 'avatar', { accountIds: [first] });
    expect((await factsOf('avatar')).map((fact) => fact.accountId)).toEqual([first]);
    await completeTask(brandId, 'avatar', { accountIds: [second] });
    await undoTask(brandId, 'avatar', [first]);
    expect((await factsOf('avatar')).map((fact) => fact.accountId)).toEqual([second]);
  });

  it('keeps what was read on the page when the user’s word is taken back', async () => {
    const [first = ''] = await accountIds();
    const at = '2026-11-01T09:00:00.000Z';
    await db.accountFacts.put({ accountId: first, key: 'bio', value: true, at, source: 'read' });
    await undoTask(brandId, 'bio');
    expect(await factsOf('bio')).toHaveLength(1);
  });

  it('says so when there is no account to mark', async () => {
    await db.accounts.clear();
    expect(await completeTask(brandId, 'avatar')).toMatchObject({
      problem: { code: 'no-account' },
    });
  });

  it('wants names where a yes is not enough', async () => {
    expect(await completeTask(brandId, 'handles')).toMatchObject({
      problem: { code: 'owner-missing' },
    });
    const [first = ''] = await accountIds();
    const names = { accountId: first, owner: ' Ayşe ', backupOwner: 'Can' };
    expect(await recordOwners(brandId, [{ ...names, backupOwner: ' ' }])).toMatchObject({
      problem: { code: 'owner-missing' },
    });
    expect(await factsOf('owner')).toEqual([]);
    expect(await recordOwners(brandId, [names])).toMatchObject({ ok: true });
    expect((await factsOf('owner'))[0]).toMatchObject({ value: 'Ayşe', source: 'declared' });
    expect((await factsOf('backup-owner'))[0]?.value).toBe('Can');
    await undoTask(brandId, 'handles');
    expect(await db.accountFacts.count()).toBe(0);
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
        gate: 'not-yet',
        open: 6,
      }),
    );
  });

  it('does nothing when the brand is there already', async () => {
    await moveStage(brandId, 1, 'Same place');
    expect((await db.ledger.toArray()).map((line) => line.what)).toEqual(['brand-added']);
  });
});
