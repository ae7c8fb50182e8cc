import { COMPARED_FROM, COMPARED_TO } from '../coach/comparable-age';
import { db } from '../db/database';
import type { NetworkId } from '../domain/network-id';
import { ageOfReading, engagementsOf } from '../measure/post-numbers';
import { useBrandQuery } from './use-brand-query';

/** A post that a file counted at the age at which posts are compared. */
export interface ComparableReading {
  id: string;
  network: NetworkId;
  /** The day it was published. */
  day: string;
  engagements: number | undefined;
  reach: number | undefined;
}

/** A brand may have half a million of them; reading two thousand would take a third of the page's first second. */
const MOST = 500;

/** The newest posts that files counted at that age. Totals of any other age are never compared. */
export const useComparableReadings = (brandId: string): ComparableReading[] | undefined =>
  useBrandQuery<ComparableReading[]>(
    brandId,
    async (id) => {
      const accounts = await db.accounts.where('brandId').equals(id).toArray();
      const networkOf = new Map(accounts.map((account) => [account.id, account.network]));
      const rows = await db.postReadings
        .where('[brandId+day]')
        .between([id, '0'], [id, '\uffff'])
        // oxlint-disable-next-line unicorn/no-array-reverse -- It is a query, not an array.
        .reverse()
        .limit(MOST)
        .toArray();
      const seen = new Set<string>();
      return rows.flatMap((row) => {
        const age = ageOfReading(row);
        const network = networkOf.get(row.accountId);
        const key = `${row.accountId} ${row.post}`;
        if (network === undefined || age === undefined || seen.has(key)) return [];
        if (age < COMPARED_FROM || age > COMPARED_TO) return [];
        seen.add(key);
        const { post, day, metrics } = row;
        return {
          id: post,
          network,
          day,
          engagements: engagementsOf(metrics),
          reach: metrics.reach,
        };
      });
    },
    [],
  );
