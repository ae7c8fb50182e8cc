import { useLiveQuery } from 'dexie-react-hooks';
import { unarchived } from '../db/accounts-named';
import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import type { Brand } from '../domain/brand';
import type { Import } from '../domain/imported';
import { isHidden } from '../domain/mask-brand';
import type { ImportPlace } from '../importing/propose-target';
import { shownAccounts, shownBrands } from './shown-brands';
import { useBrandQuery } from './use-brand-query';

/** What was imported for a brand, newest first; `undefined` until it is read. */
export const useImports = (brandId: string): Import[] | undefined =>
  useBrandQuery<Import[]>(
    brandId,
    async (id) => {
      const imports = await db.imports.where('brandId').equals(id).toArray();
      return imports.toSorted((one, other) => (one.at < other.at ? 1 : -1));
    },
    [],
  );

/** The imports of files that are at hand again, by the files' hashes, oldest first; `undefined` until they are read. */
export function useImportsOf(hashes: readonly string[]): readonly Import[] | undefined {
  // A list of the same hashes is the same list; until another is read there is still that of the one before.
  const key = hashes.join(' ');
  const found = useLiveQuery(async () => {
    const { call } = await storedSettings();
    const imports = (await db.imports.where('hash').anyOf(hashes).toArray())
      .filter(({ brandId }) => !isHidden(call, brandId))
      .toSorted((one, other) => (one.at < other.at ? -1 : 1));
    return { key, imports };
  }, [key]);
  return found?.key === key ? found.imports : undefined;
}

/** Imports by their ids, as far as they are still there. */
export const useImportsById = (ids: readonly string[]): readonly Import[] =>
  useLiveQuery(
    () => db.imports.where('id').anyOf(ids).toArray(),
    // A list of the same ids is the same list.
    [ids.join(' ')],
  ) ?? [];

/** The brands that files can be imported for, with their accounts; in a call with a client that client's alone. */
export const useImportPlaces = (): readonly ImportPlace[] | undefined =>
  useLiveQuery(async () => {
    const { call } = await storedSettings();
    const isPlace = ({ id, archivedAt }: Brand) => archivedAt === undefined && !isHidden(call, id);
    const [accounts, brands] = await Promise.all([
      shownAccounts(db.accounts.toArray().then(unarchived)),
      shownBrands(db.brands.toArray().then((all) => all.filter(isPlace))),
    ]);
    return brands.map((brand) => ({
      brand,
      accounts: accounts.filter(({ brandId }) => brandId === brand.id),
    }));
  });
