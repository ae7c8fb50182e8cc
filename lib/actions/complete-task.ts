import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import type { SetupKey } from '../domain/account-fact';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import type { Task } from '../domain/task';
import { guarded } from './guarded';
import { markDone } from './mark-done';
import { taskOf } from './playbook-of';
import { refreshBadge } from './refresh-badge';

export interface Completion {
  /** What a record task rests on; any other keeps it if there is one. */
  note?: string;
  /** The accounts it was done for, where it is done for each. Left out: all that it applies to. */
  accountIds?: readonly string[];
}

/**
 * Marks a task done now, by the user's word. A task that rests on a record wants the user's own words, so that "done"
 * can be read again later; one that is done for each account is noted there.
 */
export const completeTask = (
  brandId: string,
  taskId: string,
  { note = '', accountIds }: Completion = {},
): Promise<Outcome> =>
  guarded(async () => {
    const task = await taskOf(brandId, taskId);
    const keys = task ? accountKeys(task) : undefined;
    const isRecord = task?.evidence.kind === 'record';
    const text = note.trim();
    if (isRecord && text === '') return refused('note-missing');
    if (text.length > LIMITS.note) {
      return refused('note-too-long', { length: text.length, limit: LIMITS.note });
    }
    const at = new Date().toISOString();
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.accounts, db.accountFacts, db.taskStates, db.ledger, db.settings],
      async (): Promise<Outcome> => {
        if (!(await db.brands.get(brandId))) return refused('brand-missing');
        if (task && keys) return confirm(brandId, task, keys, accountIds, at);
        const evidence = isRecord ? 'record' : 'declared';
        await markDone(brandId, taskId, { at, evidence, note: text });
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });

/** The keys that the user's word sets for each account; `undefined` for what is done for the brand. */
const accountKeys = ({ evidence }: Task): readonly SetupKey[] | undefined => {
  if (evidence.kind === 'account') return evidence.keys;
  return evidence.kind === 'parts' ? [evidence.key] : undefined;
};

async function confirm(
  brandId: string,
  { id, networks }: Task,
  keys: readonly SetupKey[],
  accountIds: readonly string[] | undefined,
  at: string,
): Promise<Outcome> {
  // Who owns an account is a name and not a yes.
  if (keys.includes('owner')) return refused('owner-missing');
  const own = await db.accounts.where('brandId').equals(brandId).toArray();
  const accounts = own.filter(
    (account) =>
      (accountIds?.includes(account.id) ?? true) &&
      (!networks || networks.includes(account.network)),
  );
  if (accounts.length === 0) return refused('no-account');
  for (const { id: accountId, network, handle } of accounts) {
    for (const key of keys) {
      await db.accountFacts.put({ accountId, key, value: true, at, source: 'declared' });
    }
    await appendLedger(
      { brandId, what: 'task-done', taskId: id, account: { network, handle } },
      at,
    );
  }
  return done(undefined);
}
