import type { Collection } from 'dexie';
import type { Account } from '../domain/brand';
import { ID_RANGES, isIdHandle, NAME_RANGES } from '../domain/id-handle';
import { db } from './database';

type Named = Pick<Account, 'network' | 'handle' | 'key'>;

/**
 * The accounts, of all brands that are not archived, that decide about the named ones: those that are the same, and
 * where one is nobody's some of its network that are written by id where it is by name, or the other way round, because
 * those may be the same. Read by key, so that it takes no longer with many brands.
 */
export async function accountsNamed(named: readonly Named[]): Promise<Account[]> {
  const keys = named.map(({ network, key }) => [network, key]);
  const found = await unarchived(await db.accounts.where('[network+key]').anyOf(keys).toArray());
  const isFound = (one: Named) =>
    found.some(({ network, key }) => network === one.network && key === one.key);
  const near = await Promise.all(named.filter((one) => !isFound(one)).map(writtenOtherwise));
  return [...found, ...near.flat()];
}

async function writtenOtherwise({ network, handle }: Named): Promise<Account[]> {
  const byId = isIdHandle(handle);
  // Among the ids lie names too, such as those that begin with a digit.
  for (const ranges of byId ? [NAME_RANGES, ID_RANGES] : [ID_RANGES]) {
    const some = await someUnarchived(() =>
      db.accounts
        .where('[network+key]')
        .inAnyRange(
          ranges.map(([from, to]) => [
            [network, from],
            [network, to],
          ]),
        )
        .filter((account) => isIdHandle(account.handle) !== byId),
    );
    if (some.length > 0) return some;
  }
  return [];
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

/** The first of a query, and where all of those are archived the others too. */
async function someUnarchived(query: () => Collection<Account>): Promise<Account[]> {
  const first = await query().limit(FEW).toArray();
  const some = await unarchived(first);
  if (some.length > 0 || first.length < FEW) return some;
  return unarchived(await query().toArray());
}

/** Looks up only the brands that the accounts belong to, where they are few. */
export async function unarchived(accounts: readonly Account[]): Promise<Account[]> {
  const ids = [...new Set(accounts.map(({ brandId }) => brandId))];
  const brands = await (ids.length > FEW ? db.brands.toArray() : db.brands.bulkGet(ids));
  const archived = new Set(
    brands.flatMap((brand) => (brand?.archivedAt === undefined ? [] : [brand.id])),
  );
  return accounts.filter(({ brandId }) => !archived.has(brandId));
}
