import type { AccountStanding } from '../../domain/assessment';
import type { BrandFacts } from '../../domain/brand-facts';
import type { NetworkId } from '../../domain/network-id';
import type { Task } from '../../domain/task';
import { accountEvidence, accountStanding, accountsFor } from '../account-standing';
import type { Found } from './found';

/** What is done for each account, and done when it is for all. `without` are networks that still need one. */
export function byAccount(
  accounts: readonly AccountStanding[],
  without: readonly NetworkId[] = [],
): Found {
  const done =
    accounts.length > 0 && without.length === 0 && accounts.every((account) => account.done);
  return {
    done,
    evidence: accounts.flatMap(accountEvidence),
    accounts,
    ...(without.length > 0 && { without }),
  };
}

/** An account is complete when the user confirmed the whole, or when each part that applies to it is there. */
export function byParts(
  task: Task,
  key: Extract<Task['evidence'], { kind: 'parts' }>['key'],
  tasks: readonly Task[],
  facts: BrandFacts,
  now: Temporal.ZonedDateTime,
): Found {
  const parts = tasks.filter(({ partOf }) => partOf === task.id);
  return byAccount(
    accountsFor(facts, task).map((account) => {
      const whole = accountStanding(facts, account, [key], task.recheckAfter, now);
      const keys = parts
        .filter(({ networks }) => !networks || networks.includes(account.network))
        .flatMap(({ evidence }) => (evidence.kind === 'account' ? evidence.keys : []));
      const byPart = accountStanding(facts, account, keys, task.recheckAfter, now);
      // A part that was looked for and is missing outweighs the word for the whole.
      return whole.done && !byPart.missing ? whole : byPart;
    }),
  );
}
