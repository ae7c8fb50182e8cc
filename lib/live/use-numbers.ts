import { useMemo } from 'react';
import { activeAccounts } from '../coach/active-accounts';
import { db } from '../db/database';
import type { Account } from '../domain/brand';
import type { BrandFacts } from '../domain/brand-facts';
import type { Snapshot } from '../domain/snapshot';
import { useBrandFacts } from './use-brand-facts';
import { useBrandQuery } from './use-brand-query';

export interface Numbers {
  /** What judging the brand rests on, for the parts of the page that judge: it is read once for all of them. */
  facts: BrandFacts;
  /** The accounts on the networks that are worked on: their followers are asked for. */
  active: readonly Account[];
  /** Every account of the brand, in the order they were added. */
  accounts: readonly Account[];
  /** The ids of those that have a number they start from. */
  baselines: ReadonlySet<string>;
  /** Every number ever recorded of the brand. Judging reads a year of them; looking back has no end. */
  snapshots: readonly Snapshot[];
}

/** What is recorded of a brand in numbers, live; `undefined` until it is read. */
export function useNumbers(brandId: string): Numbers | undefined {
  const facts = useBrandFacts(brandId);
  const snapshots = useBrandQuery<Snapshot[]>(
    brandId,
    (id) => db.snapshots.where('[brandId+day]').between([id, ''], [id, '\uffff']).toArray(),
    [],
  );
  return useMemo(
    () =>
      facts && snapshots
        ? {
            facts,
            active: activeAccounts(facts),
            accounts: facts.accounts,
            baselines: new Set(
              facts.accountFacts
                .filter(({ key }) => key === 'baseline')
                .map(({ accountId }) => accountId),
            ),
            snapshots,
          }
        : undefined,
    [facts, snapshots],
  );
}
