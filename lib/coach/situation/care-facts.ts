import type { Account } from '../../domain/brand';
import type { BrandFacts } from '../../domain/brand-facts';
import type { Situation } from '../../domain/situation';
import { factOf } from '../account-standing';
import { activeAccounts } from '../active-accounts';

/** Who owns the accounts, how they are protected, and whether their names agree. Unknown without an account. */
export function careFacts(facts: BrandFacts): Partial<Situation> {
  const accounts = activeAccounts(facts);
  if (accounts.length === 0) return {};
  const without = (key: 'owner' | 'two-step') =>
    accounts.filter(({ id }) => {
      const value = factOf(facts, id, key)?.value;
      return value === undefined || value === false;
    }).length;
  const names = new Set(accounts.map(plainName));
  return {
    ownersMissing: without('owner'),
    twoStepMissing: without('two-step'),
    ...(accounts.length > 1 && { handlesDiffer: names.size > 1 }),
  };
}

/**
 * The name as people compare it: without the kind of account before it and the server behind it. A domain as a handle,
 * which Bluesky takes as proof, is the same name.
 */
const plainName = ({ network, handle }: Account): string => {
  const name = network === 'bluesky' ? handle.replace(/\..*$/u, '') : handle;
  return name
    .replace(/^.*\//u, '')
    .replace(/(?<=.)@.*$/u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
};
