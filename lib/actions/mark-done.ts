import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { LIMITS } from '../domain/limits';
import type { StateEvidence, TaskState } from '../domain/task-state';

/**
 * Notes that a task was done now, in its state and in the record. Call it inside a transaction over task states,
 * ledger and settings.
 */
export async function markDone(
  brandId: string,
  taskId: string,
  how: { at: string; evidence: StateEvidence; note: string },
): Promise<void> {
  const { at, evidence, note } = how;
  const before = await db.taskStates.get([brandId, taskId]);
  const today = Temporal.Now.plainDateISO().toString();
  const kept = note === '' ? {} : { note };
  const state: TaskState = {
    brandId,
    taskId,
    doneAt: at,
    evidence,
    ...kept,
    doneOn: [...(before?.doneOn ?? []), today].slice(-LIMITS.doneDays),
  };
  await db.taskStates.put(state);
  await appendLedger({ brandId, what: 'task-done', taskId, ...kept }, at);
}
