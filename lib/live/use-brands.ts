import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../db/database';
import type { Account, Brand } from '../domain/brand';

/** Every brand by name; `undefined` until they are read. */
export const useBrands = (): Brand[] | undefined =>
  useLiveQuery(() => db.brands.orderBy('name').toArray());

/** One brand's accounts in the order they were added; all accounts without a brand's id. */
export const useAccounts = (brandId?: string): Account[] | undefined =>
  useLiveQuery(
    () =>
      brandId === undefined
        ? db.accounts.toArray()
        : db.accounts.where('brandId').equals(brandId).sortBy('addedAt'),
    [brandId],
  );

/** The brand the user works for: `null` when there is none, `undefined` until it is known. */
export const useWorkingBrand = (): Brand | null | undefined =>
  useLiveQuery(async () => {
    const settings = await db.settings.get('settings');
    const id = settings?.workingBrandId;
    return (id && (await db.brands.get(id))) || null;
  });
