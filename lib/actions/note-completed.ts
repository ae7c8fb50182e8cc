import { progressIn } from '../coach/assess-stage';
import { periodStart } from '../coach/period';
import { appendLedger } from '../db/append-ledger';
import { readBrandFacts } from '../db/brand-facts';
import { db } from '../db/database';
import type { Task } from '../domain/task';
import { tasksOf } from './playbook-of';

/** What is done by the plan, the posts and the numbers themselves, without a word of the user. */
const BY_ITSELF: ReadonlySet<Task['evidence']['kind']> = new Set([
  'planned',
  'published',
  'numbers',
]);

/**
 * Writes a line into the record for each task that the plan, the posts or the numbers have just completed, once in its
 * period. Call it inside the transaction that may have completed one; it reads all of the brand.
 */
export async function noteCompleted(brandId: string): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  const facts = await readBrandFacts(brandId, now);
  if (!facts) return;
  const completed = progressIn(facts.brand.stage, await tasksOf(brandId), facts, now)
    .tasks.filter(({ task, done }) => done && BY_ITSELF.has(task.evidence.kind))
    .map(({ task }) => task);
  for (const { id, cadence } of completed) {
    const since = periodStart(cadence, now, facts.breaks)?.toInstant().toString() ?? '';
    const written = await db.ledger
      .where('[brandId+at]')
      .between([brandId, since], [brandId, '\uffff'])
      .and((line) => line.what === 'task-done' && line.taskId === id)
      .count();
    if (written > 0) continue;
    await appendLedger(
      { brandId, what: 'task-done', taskId: id, byItself: true },
      now.toInstant().toString(),
    );
  }
}
