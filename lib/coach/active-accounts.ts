import type { Account } from '../domain/brand';
import type { BrandFacts } from '../domain/brand-facts';
import type { NetworkId } from '../domain/network-id';

/** The networks that are worked on now: the chosen ones, or, before there is a choice, those with an account. */
export function activeNetworks({ brief, accounts }: BrandFacts): readonly NetworkId[] {
  const chosen = brief.choice?.value.map(({ network }) => network);
  return [...new Set(chosen ?? accounts.map(({ network }) => network))];
}

/** The accounts on the active networks. Any other account is a name that was reserved, and asks for nothing. */
export function activeAccounts(facts: BrandFacts): readonly Account[] {
  const active = activeNetworks(facts);
  return facts.accounts.filter(({ network }) => active.includes(network));
}

/** The active networks on which the brand has no account. */
export function networksWithout(facts: BrandFacts): readonly NetworkId[] {
  const there = new Set(facts.accounts.map(({ network }) => network));
  return activeNetworks(facts).filter((network) => !there.has(network));
}
