import { appendLedger } from '../db/append-ledger';
import { unarchived } from '../db/accounts-named';
import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import { foldHandle } from '../detection/fold-handle';
import type { Account } from '../domain/brand';
import { maskBrand } from '../domain/mask-brand';
import type { NetworkId } from '../domain/network-id';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';
import { refuseInCall } from './refuse-in-call';

export interface NewAccount {
  network: NetworkId;
  handle: string;
  /** The user said that another brand has it as well. */
  shared?: true;
}

/** One millisecond apart, in the order given: what is saved in one moment is still listed in its order. */
const steps = (at: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    Temporal.Instant.from(at)
      .add({ milliseconds: index })
      .toString({ smallestUnit: 'millisecond' }),
  );

/**
 * Stores accounts for a brand inside the caller's transaction. An account that another brand has is refused with that
 * brand's name unless the user said that both have it: its pages alone do not tell for whom one works there. What an
 * archived brand has is in nobody's way.
 */
export async function insertAccounts(
  brandId: string,
  accounts: readonly NewAccount[],
  at: string,
): Promise<Outcome<Account[]>> {
  const rows: Account[] = [];
  const times = steps(at, accounts.length);
  for (const [index, { network, handle, shared }] of accounts.entries()) {
    const key = foldHandle(network, handle);
    const own = rows.some((row) => row.network === network && row.key === key);
    const stored = await db.accounts.where('[network+key]').equals([network, key]).toArray();
    if (own || stored.some((row) => row.brandId === brandId)) {
      return refused('account-twice', { handle });
    }
    const [taken] = await unarchived(stored);
    if (taken && !shared) {
      const brand = await db.brands.get(taken.brandId);
      const shown = brand && maskBrand(brand, (await storedSettings()).call);
      return refused('account-taken', { handle, brand: shown?.name ?? '' });
    }
    const addedAt = times[index] ?? at;
    rows.push({ id: crypto.randomUUID(), brandId, network, handle, key, addedAt });
  }
  await db.accounts.bulkAdd(rows);
  for (const { network, handle, addedAt } of rows) {
    await appendLedger({ brandId, what: 'account-added', network, handle }, addedAt);
  }
  return done(rows);
}

/** Adds accounts to a brand, all or none of them, and their networks to the coached ones. */
export const addAccounts = (
  brandId: string,
  accounts: readonly NewAccount[],
): Promise<Outcome<Account[]>> =>
  guarded(async () => {
    const refusal = await refuseInCall(brandId);
    if (refusal) return refusal;
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.accounts, db.ledger, db.settings],
      async () => {
        if (!(await db.brands.get(brandId))) return refused('brand-missing');
        const added = await insertAccounts(brandId, accounts, new Date().toISOString());
        if (added.ok) {
          const { networks } = await storedSettings();
          const coached = new Set([...networks, ...accounts.map(({ network }) => network)]);
          await writeSettings({ networks: [...coached] });
        }
        return added;
      },
    );
    await refreshBadge();
    return outcome;
  });
