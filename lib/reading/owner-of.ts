import type { AccountRef } from '../detection/account-of';
import type { Account } from '../domain/brand';

/** Which brand the user works for as an account that several brands have: `network key` -> brand. */
export type SharedAccounts = Readonly<Record<string, string>>;

export const sharedKey = ({ network, key }: Pick<AccountRef, 'network' | 'key'>): string =>
  `${network} ${key}`;

/** The brand's account that is meant, or the accounts of several brands that it may be. */
export interface Owner {
  account?: Account;
  among: readonly Account[];
}

/**
 * Whose account it is. Where several brands have it, the pinned brand is meant if it is one of them, else the one that
 * the user once chose; else nobody can tell.
 */
export const ownerOf = (
  named: Pick<AccountRef, 'network' | 'key'> | undefined,
  known: {
    accounts: readonly Account[];
    workingBrandId: string | undefined;
    shared: SharedAccounts;
  },
): Owner => {
  if (!named) return { among: [] };
  const among = known.accounts.filter(
    ({ network, key }) => network === named.network && key === named.key,
  );
  const of = (brandId: string | undefined) => among.find((row) => row.brandId === brandId);
  const account =
    among.length > 1 ? (of(known.workingBrandId) ?? of(known.shared[sharedKey(named)])) : among[0];
  return { among, ...(account && { account }) };
};
