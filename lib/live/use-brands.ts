import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import type { Account, Brand } from '../domain/brand';
import { maskBrand, maskSettings } from '../domain/mask-brand';
import { shownBrands } from './shown-brands';
import { useBrandQuery } from './use-brand-query';

/** By name as the page's language orders it: the database's own order puts "İ" behind "z". */
const byName = (brands: readonly Brand[]): Brand[] => {
  const { compare } = new Intl.Collator(document.documentElement.lang || undefined, {
    numeric: true,
  });
  return brands.toSorted((one, other) => compare(one.name, other.name));
};

// All rows at once and then the choice: a filter of the database's own walks them one by one, for far longer.
const listed = (wanted: (brand: Brand) => boolean): Promise<Brand[]> =>
  shownBrands(db.brands.toArray().then((brands) => byName(brands.filter(wanted))));

/** Every brand that is not archived, by name; `undefined` until they are read. */
export const useBrands = (): Brand[] | undefined =>
  useLiveQuery(async () => listed(({ archivedAt }) => archivedAt === undefined));

/** The brands that are put aside, by name; `undefined` until they are read. */
export const useArchivedBrands = (): Brand[] | undefined =>
  useLiveQuery(async () => listed(({ archivedAt }) => archivedAt !== undefined));

/** One brand's accounts in the order they were added, live; none without a brand. */
export const useAccounts = (brandId: string | undefined): Account[] | undefined =>
  useBrandQuery(brandId, (id) => db.accounts.where('brandId').equals(id).sortBy('addedAt'), []);

/** The brand the user works for: `null` when there is none, `undefined` until it is known. */
export const useWorkingBrand = (): Brand | null | undefined =>
  useLiveQuery(async () => {
    const { workingBrandId: id, call } = maskSettings(await storedSettings());
    const brand = id === undefined ? undefined : await db.brands.get(id);
    // A backup can bring back a pin to a brand that is archived.
    return brand && brand.archivedAt === undefined ? maskBrand(brand, call) : null;
  });
