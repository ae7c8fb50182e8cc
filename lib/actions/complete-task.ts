import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import { evidenceOf } from '../playbook/evidence-of';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/**
 * Marks a task done now. A task that rests on a record wants the user's own words, so that "done" can be
 * read again later; any other keeps a note if there is one.
 */
export const completeTask = (brandId: string, taskId: string, note = ''): Promise<Outcome> =>
  guarded(async () => {
    const evidence = evidenceOf(taskId);
    const text = note.trim();
    if (evidence === 'record' && text === '') return refused('note-missing');
    if (text.length > LIMITS.note) {
      return refused('note-too-long', { length: text.length, limit: LIMITS.note });
    }
    const at = new Date().toISOString();
    const kept = text === '' ? {} : { note: text };
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.taskStates, db.ledger],
      async (): Promise<Outcome> => {
        if (!(await db.brands.get(brandId))) return refused('brand-missing');
        await db.taskStates.put({ brandId, taskId, doneAt: at, evidence, ...kept });
        await appendLedger({ brandId, what: 'task-done', taskId, ...kept }, at);
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });
