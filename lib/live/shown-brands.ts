import { storedSettings } from '../db/stored-settings';
import type { Account, Brand } from '../domain/brand';
import { type Call, maskAccounts, maskBrands } from '../domain/mask-brand';

/**
 * What is being read, as it may be shown now. Whether there is a call is asked beside it, so that neither waits for the
 * other, and asked again inside a live query when a call begins or ends.
 */
async function shown<Row>(
  rows: Promise<readonly Row[]>,
  mask: (rows: readonly Row[], call: Call | undefined) => Row[],
): Promise<Row[]> {
  const [read, { call }] = await Promise.all([rows, storedSettings()]);
  return mask(read, call);
}

/** Brands as they may be shown now: in a call with a client the others without their names, and last. */
export const shownBrands = (brands: Promise<readonly Brand[]>): Promise<Brand[]> =>
  shown(brands, maskBrands);

/** The accounts that may be shown now. */
export const shownAccounts = (accounts: Promise<readonly Account[]>): Promise<Account[]> =>
  shown(accounts, maskAccounts);
