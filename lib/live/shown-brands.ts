import { storedSettings } from '../db/stored-settings';
import type { Account, Brand } from '../domain/brand';
import { maskAccounts, maskBrand, maskBrands } from '../domain/mask-brand';

// Inside a live query these are asked again when a call begins or ends.

/** Brands as they may be shown now: in a call with a client the others without their names, and last. */
export const shownBrands = async (brands: readonly Brand[]): Promise<Brand[]> =>
  maskBrands(brands, (await storedSettings()).call);

/** The same for one brand. */
export const shownBrand = async (brand: Brand): Promise<Brand> =>
  maskBrand(brand, (await storedSettings()).call);

/** The accounts that may be shown now. */
export const shownAccounts = async (accounts: readonly Account[]): Promise<Account[]> =>
  maskAccounts(accounts, (await storedSettings()).call);
