import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import type { Brand } from '../domain/brand';
import { nextColour } from '../domain/brand-mark';
import { checkBrandName } from '../domain/check-brand-name';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import { type Standing, stageOfStanding } from '../domain/stage';
import { type NewAccount, insertAccounts } from './add-accounts';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

export interface NewBrand {
  name: string;
  standing: Standing;
  accounts: readonly NewAccount[];
}

/**
 * Adds a brand with its accounts and makes it the working brand. All or nothing: a refused account refuses
 * the brand, so that the user corrects one form and not two half-done things.
 */
export const addBrand = (input: NewBrand): Promise<Outcome<Brand>> =>
  guarded(async () => {
    const name = checkBrandName(input.name);
    if (!name.ok) return name;
    const at = new Date().toISOString();
    const stage = stageOfStanding[input.standing];
    const brand: Brand = {
      id: crypto.randomUUID(),
      name: name.value,
      stage,
      stageSince: at,
      declared: input.standing,
      createdAt: at,
    };
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.accounts, db.ledger, db.settings],
      async (): Promise<Outcome<Brand>> => {
        const others = await db.brands.toArray();
        if (others.length >= LIMITS.brands) return refused('too-many-brands');
        // The brand comes first in the record, and its accounts in the order of the form.
        const next = Temporal.Instant.from(at).add({ milliseconds: 1 });
        const accountsAt = next.toString({ smallestUnit: 'millisecond' });
        const added = await insertAccounts(brand.id, input.accounts, accountsAt);
        if (!added.ok) return added;
        brand.colour = nextColour(others);
        await db.brands.add(brand);
        await appendLedger(
          { brandId: brand.id, what: 'brand-added', declared: input.standing, stage },
          at,
        );
        const { networks } = await storedSettings();
        const coached = new Set([...networks, ...input.accounts.map((account) => account.network)]);
        await writeSettings({
          workingBrandId: brand.id,
          pinnedBy: undefined,
          networks: [...coached],
        });
        return done(brand);
      },
    );
    // From now on there is something to lose: the browser is asked to keep it when it needs room.
    if (outcome.ok) void navigator.storage?.persist?.();
    if (outcome.ok) await refreshBadge();
    return outcome;
  });
