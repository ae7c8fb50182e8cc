import { accountEvidence, accountStanding } from '../account-standing';
import { activeAccounts, networksWithout } from '../active-accounts';
import type { SetupKey } from '../../domain/account-fact';
import type { Task } from '../../domain/task';
import { judgement, type Judge } from './judge';

/** The task under which a key is done, for how soon it is worth another look and where it applies. */
const taskOfKey = (tasks: readonly Task[], key: SetupKey): Task | undefined =>
  tasks.find(({ evidence }) =>
    evidence.kind === 'account'
      ? evidence.keys.includes(key)
      : evidence.kind === 'parts' && evidence.key === key,
  );

/**
 * Each active account has everything asked for. A whole that the user confirmed stands for its parts. What nobody
 * has looked at is "cannot tell"; what was looked for and is not there is "not yet".
 */
export const judgeAccounts: Judge<'accounts'> = ({ keys }, { facts, tasks, now }) => {
  const accounts = activeAccounts(facts);
  const without = networksWithout(facts);
  if (accounts.length === 0) return judgement('not-yet', 'accounts.none');
  const asked = accounts.flatMap((account) =>
    keys
      .map((key) => ({ key, task: taskOfKey(tasks, key) }))
      .filter(({ task }) => !task?.networks || task.networks.includes(account.network))
      .map(({ key, task }) => {
        const standing = accountStanding(facts, account, [key], task?.recheckAfter, now);
        const whole = task?.partOf && tasks.find(({ id }) => id === task.partOf)?.evidence;
        if (standing.done || standing.missing || !whole || whole.kind !== 'parts') return standing;
        return accountStanding(facts, account, [whole.key], task?.recheckAfter, now);
      }),
  );
  const evidence = asked.flatMap(accountEvidence);
  const of = asked.length;
  const there = asked.filter(({ done }) => done).length;
  const missing = asked.filter((one) => one.missing).length;
  const values = { there, of, accounts: accounts.length };
  if (missing > 0)
    return judgement('not-yet', 'accounts.missing', { ...values, count: missing }, evidence);
  if (without.length > 0) {
    return judgement('not-yet', 'accounts.without', { ...values, count: without.length }, evidence);
  }
  if (there < of)
    return judgement('cannot-tell', 'accounts.unknown', { ...values, count: of - there }, evidence);
  return judgement(
    'met',
    'accounts.met',
    { ...values, count: of },
    evidence,
    asked.some((one) => one.recheck),
  );
};
