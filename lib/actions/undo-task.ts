import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { done, type Outcome } from '../domain/problem';
import type { TaskState } from '../domain/task-state';
import { evidenceOf } from '../playbook/evidence-of';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** How the task stood before it was last done, by the record: each "undone" takes back one "done". */
async function stateBefore(brandId: string, taskId: string): Promise<TaskState | undefined> {
  const lines = await db.ledger
    .where('[brandId+at]')
    .between([brandId, ''], [brandId, '\uffff'])
    .toArray();
  const standing: TaskState[] = [];
  for (const line of lines) {
    if (line.what === 'task-undone' && line.taskId === taskId) standing.pop();
    if (line.what !== 'task-done' || line.taskId !== taskId) continue;
    standing.push({
      brandId,
      taskId,
      doneAt: line.at,
      evidence: evidenceOf(taskId),
      ...(line.note !== undefined && { note: line.note }),
    });
  }
  return standing.at(-2);
}

/** Takes the last "done" of a task back. The record keeps both lines. */
export const undoTask = (brandId: string, taskId: string): Promise<Outcome> =>
  guarded(async () => {
    await db.transaction('rw', [db.taskStates, db.ledger], async () => {
      if (!(await db.taskStates.get([brandId, taskId]))) return;
      const before = await stateBefore(brandId, taskId);
      if (before) await db.taskStates.put(before);
      else await db.taskStates.delete([brandId, taskId]);
      await appendLedger({ brandId, what: 'task-undone', taskId }, new Date().toISOString());
    });
    await refreshBadge();
    return done(undefined);
  });
