import { markDone } from './mark-done';
import { taskOf } from './playbook-of';

/** What an experiment does by being started and read: a guess written beforehand, and a test read. */
type TestTask = 'hyp' | 'read';

/**
 * Completes the task that an experiment has just done, where the brand's playbook has it, so that nobody writes the same
 * twice. The note holds the user's own words, if there are any. Call it inside a transaction over all tables.
 */
export async function completeByTest(
  brandId: string,
  taskId: TestTask,
  { at, note = '' }: { at: string; note?: string },
): Promise<void> {
  const task = await taskOf(brandId, taskId);
  if (task?.evidence.kind !== 'record') return;
  await markDone(brandId, taskId, { at, evidence: 'record', note });
}
