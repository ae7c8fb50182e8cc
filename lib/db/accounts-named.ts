import type { Account } from '../domain/brand';
import { db } from './database';

type Named = Pick<Account, 'network' | 'key'>;

/**
 * The accounts, of all brands that are not archived, that decide about the named ones: those that are the same, and
 * where one is nobody's all of its network, because an id and a name may be one account. Read by index, so that it
 * takes no longer with many brands.
 */
export async function accountsNamed(named: readonly Named[]): Promise<Account[]> {
  const keys = named.map(({ network, key }) => [network, key]);
  const found = await unarchived(await db.accounts.where('[network+key]').anyOf(keys).toArray());
  const isFound = (one: Named) =>
    found.some(({ network, key }) => network === one.network && key === one.key);
  const unknown = [...new Set(named.filter((one) => !isFound(one)).map(({ network }) => network))];
  if (unknown.length === 0) return found;
  const near = await unarchived(await db.accounts.where('network').anyOf(unknown).toArray());
  return [...found.filter(({ network }) => !unknown.includes(network)), ...near];
}

/** Of more names than this all accounts are read at once, which is quicker than asking for one after the other. */
const MANY = 60;

/** The accounts with these keys, of archived brands too. A long list of clients may name thousands. */
export async function accountsWithKeys(
  keys: readonly (readonly [network: string, key: string])[],
): Promise<Account[]> {
  if (keys.length <= MANY) {
    return db.accounts
      .where('[network+key]')
      .anyOf(keys.map(([...key]) => key))
      .toArray();
  }
  const wanted = new Set(keys.map((key) => key.join(' ')));
  const all = await db.accounts.toArray();
  return all.filter(({ network, key }) => wanted.has(`${network} ${key}`));
}

/** Of more brands than this all are read at once, which is quicker than asking for one after the other. */
const FEW = 12;

/** Looks up only the brands that the accounts belong to, where they are few. */
export async function unarchived(accounts: readonly Account[]): Promise<Account[]> {
  const ids = [...new Set(accounts.map(({ brandId }) => brandId))];
  const brands = await (ids.length > FEW ? db.brands.toArray() : db.brands.bulkGet(ids));
  const archived = new Set(
    brands.flatMap((brand) => (brand?.archivedAt === undefined ? [] : [brand.id])),
  );
  return accounts.filter(({ brandId }) => !archived.has(brandId));
}
