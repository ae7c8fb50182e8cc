import type { BrandFacts } from '../../domain/brand-facts';
import { ACCOUNTS_ON } from '../../domain/network-id';
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
  { network: shown }: PageRef,
  now: Temporal.ZonedDateTime,
): Partial<Situation> {
  const network = ACCOUNTS_ON[shown] ?? shown;
  const account = facts.accounts.find((one) => one.network === network);
  const chosen = facts.brief.choice && { chosenHere: activeNetworks(facts).includes(network) };
  if (!account) return { accountHere: false, ...chosen };

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
