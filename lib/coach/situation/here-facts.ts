import type { Account } from '../../domain/brand';
import type { BrandFacts } from '../../domain/brand-facts';
import { networkOfAccounts } from '../../domain/network-id';
import type { PageRef } from '../../domain/page-ref';
import type { Situation } from '../../domain/situation';
import type { Snapshot } from '../../domain/snapshot';
import { factOf } from '../account-standing';
import { activeNetworks } from '../active-accounts';

/** The parts of a profile that a visitor sees. */
const PARTS = ['avatar', 'bio', 'link', 'contact'] as const;

/** What is known of the brand's account on the network of the page. */
export function hereFacts(
  facts: BrandFacts,
  { network: shown, handle }: PageRef,
  now: Temporal.ZonedDateTime,
): Partial<Situation> {
  const network = networkOfAccounts(shown);
  const accounts = facts.accounts.filter((one) => one.network === network);
  const chosen = facts.brief.choice && { chosenHere: activeNetworks(facts).includes(network) };
  const account = accountOn(accounts, handle);
  // Of several accounts nobody can tell which is meant, so nothing is said of any.
  if (!account) return { accountHere: accounts.length > 0, ...chosen };

  const isThere = (key: (typeof PARTS)[number] | 'profile' | 'baseline') => {
    const value = factOf(facts, account.id, key)?.value;
    return value !== undefined && value !== false;
  };
  const whole = isThere('profile');
  let last: Snapshot | undefined;
  for (const one of facts.snapshots) {
    if (one.accountId !== account.id || one.metric !== 'followers') continue;
    if (!last || one.day > last.day) last = one;
  }
  return {
    accountHere: true,
    ...chosen,
    linkTracked: factOf(facts, account.id, 'tracked')?.value === true,
    linkMissing: factOf(facts, account.id, 'link')?.value === false,
    openPartsHere: whole ? 0 : PARTS.filter((key) => !isThere(key)).length,
    baselineHere: isThere('baseline') || last !== undefined,
    ...(last && {
      followersHere: last.value,
      followersDays: Math.max(
        0,
        Temporal.PlainDate.from(last.day).until(now.toPlainDate(), { largestUnit: 'day' }).days,
      ),
    }),
  };
}

/** The one account there is, else the one that the page's address names. */
function accountOn(accounts: readonly Account[], handle: string | undefined): Account | undefined {
  if (accounts.length === 1) return accounts[0];
  const name = handle?.toLowerCase();
  return accounts.find((one) => one.handle.toLowerCase() === name);
}
