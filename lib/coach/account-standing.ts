import type { AccountFact, SetupKey } from '../domain/account-fact';
import type { AccountStanding, EvidenceLine } from '../domain/assessment';
import type { Account } from '../domain/brand';
import type { BrandFacts } from '../domain/brand-facts';
import type { Task } from '../domain/task';
import { activeAccounts } from './active-accounts';

export const factOf = (
  { accountFacts }: BrandFacts,
  accountId: string,
  key: AccountFact['key'],
): AccountFact | undefined =>
  accountFacts.find((fact) => fact.accountId === accountId && fact.key === key);

/** The active accounts that a task applies to. What a network does not have is no work there. */
export const accountsFor = (facts: BrandFacts, { networks }: Pick<Task, 'networks'>): Account[] =>
  activeAccounts(facts).filter(({ network }) => !networks || networks.includes(network));

/** Whether an instant lies more than so many months before `now`. */
export const isOld = (at: string, months: number | undefined, now: Temporal.ZonedDateTime) =>
  months !== undefined &&
  Temporal.ZonedDateTime.compare(
    Temporal.Instant.from(at).toZonedDateTimeISO(now.timeZoneId).add({ months }),
    now,
  ) < 0;

/** How one account stands with a set of keys: done when each of them is known to be there. */
export function accountStanding(
  facts: BrandFacts,
  account: Account,
  keys: readonly SetupKey[],
  recheckAfter: number | undefined,
  now: Temporal.ZonedDateTime,
): AccountStanding {
  const known = keys
    .map((key) => factOf(facts, account.id, key))
    .filter((fact) => fact !== undefined);
  const there = known.filter(({ value }) => value !== false);
  const done = there.length === keys.length;
  return {
    account,
    done,
    missing: known.length > there.length,
    facts: known,
    recheck: done && known.some(({ at }) => isOld(at, recheckAfter, now)),
  };
}

/** What an account's standing rests on, as lines of evidence. */
export const accountEvidence = ({ account, facts }: AccountStanding): EvidenceLine[] =>
  facts
    .filter(({ value }) => value !== false)
    .map(({ at, source, value }) => ({
      kind: source,
      at,
      network: account.network,
      handle: account.handle,
      ...(typeof value !== 'boolean' && { value }),
    }));
