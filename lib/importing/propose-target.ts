import { foldHandle } from '../detection/fold-handle';
import type { Account, Brand } from '../domain/brand';
import type { TableSummary } from './protocol';

/** A brand with its accounts, as far as they may be shown. */
export interface ImportPlace {
  brand: Brand;
  accounts: readonly Account[];
}

export interface Target {
  brandId: string;
  /** Empty for the brand's website. */
  accountId: string;
}

/**
 * Whose numbers a table holds. `named`: the file names one of the accounts. `only`: it names nobody, and the brand has
 * one account there. `website`: a report about a website. Without a target `stranger` means that the file names an
 * account that none of ours is, `choose` that there are several, and `none` that there is no account on that network.
 */
export interface Proposal {
  why: 'named' | 'only' | 'website' | 'stranger' | 'choose' | 'none';
  target?: Target;
}

/** The account of a table, where it can be told without a guess. */
export function proposeTarget(
  { network, account }: Pick<TableSummary, 'network' | 'account'>,
  places: readonly ImportPlace[],
  workingBrandId: string,
): Proposal {
  if (network === undefined) return { why: 'none' };
  if (network === 'website') {
    return { why: 'website', target: { brandId: workingBrandId, accountId: '' } };
  }
  const there = places.flatMap(({ accounts }) => accounts.filter((one) => one.network === network));
  if (there.length === 0) return { why: 'none' };
  const written = [account?.handle, account?.id].filter((name) => name !== undefined);
  const keys = new Set(written.map((name) => foldHandle(network, name)));
  const named = there.filter(({ key }) => keys.has(key));
  const own = (accounts: readonly Account[]) =>
    accounts.filter(({ brandId }) => brandId === workingBrandId);
  const [one, another] = own(named).length > 0 ? own(named) : named;
  if (one && !another) return { why: 'named', target: targetOf(one) };
  if (one) return { why: 'choose' };
  // A name that is no handle, such as a page's title, tells nothing apart.
  if (account?.handle !== undefined) return { why: 'stranger' };
  const [only, second] = own(there);
  return only && !second ? { why: 'only', target: targetOf(only) } : { why: 'choose' };
}

const targetOf = ({ brandId, id }: Account): Target => ({ brandId, accountId: id });
