import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { done, type Outcome } from '../domain/problem';
import type { Task } from '../domain/task';
import type { TaskState } from '../domain/task-state';
import { guarded } from './guarded';
import { taskOf } from './playbook-of';
import { refreshBadge } from './refresh-badge';

/** What was written the time before the last, and when, by the record: each "undone" takes back one "done". */
async function lineBefore(brandId: string, taskId: string) {
  const lines = await db.ledger
    .where('[brandId+at]')
    .between([brandId, ''], [brandId, '\uffff'])
    .toArray();
  const standing: { at: string; note?: string }[] = [];
  for (const line of lines) {
    if (line.what === 'task-undone' && line.taskId === taskId) standing.pop();
    if (line.what !== 'task-done' || line.taskId !== taskId || line.byItself) continue;
    standing.push({ at: line.at, ...(line.note !== undefined && { note: line.note }) });
  }
  return standing.at(-2);
}

/**
 * Takes the last "done" of a task back; the record keeps both lines. Of what is done for each account, the user's
 * word is taken back for the named accounts or for all; what was read on a page stays.
 */
export const undoTask = (
  brandId: string,
  taskId: string,
  accountIds?: readonly string[],
): Promise<Outcome> =>
  guarded(async () => {
    const task = await taskOf(brandId, taskId);
    const at = new Date().toISOString();
    await db.transaction(
      'rw',
      [db.accounts, db.accountFacts, db.taskStates, db.ledger, db.settings],
      async () => {
        await takeBack(brandId, task, accountIds, at);
        const state = await db.taskStates.get([brandId, taskId]);
        if (!state) return;
        const before = await stateBefore(state);
        if (before) await db.taskStates.put(before);
        else await db.taskStates.delete([brandId, taskId]);
        await appendLedger({ brandId, what: 'task-undone', taskId }, at);
      },
    );
    await refreshBadge();
    return done(undefined);
  });

async function stateBefore(state: TaskState): Promise<TaskState | undefined> {
  const { brandId, taskId, evidence } = state;
  const doneOn = state.doneOn.slice(0, -1);
  const line = await lineBefore(brandId, taskId);
  if (doneOn.length === 0 || !line) return undefined;
  const kept = line.note === undefined ? {} : { note: line.note };
  return { brandId, taskId, evidence, doneAt: line.at, ...kept, doneOn };
}

async function takeBack(
  brandId: string,
  task: Task | undefined,
  accountIds: readonly string[] | undefined,
  at: string,
): Promise<void> {
  const rule = task?.evidence;
  if (!task || (rule?.kind !== 'account' && rule?.kind !== 'parts')) return;
  const keys = rule.kind === 'account' ? rule.keys : [rule.key];
  const accounts = await db.accounts.where('brandId').equals(brandId).toArray();
  for (const { id, network, handle } of accounts) {
    if (accountIds && !accountIds.includes(id)) continue;
    const facts = await db.accountFacts.bulkGet(keys.map((key): [string, string] => [id, key]));
    const declared = facts.filter((fact) => fact?.source === 'declared');
    if (declared.length === 0) continue;
    await db.accountFacts.bulkDelete(
      declared.map((fact): [string, string] => [id, fact?.key ?? '']),
    );
    await appendLedger(
      { brandId, what: 'task-undone', taskId: task.id, account: { network, handle } },
      at,
    );
  }
}
