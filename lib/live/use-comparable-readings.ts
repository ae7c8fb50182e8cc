import { COMPARED_FROM, COMPARED_TO } from '../coach/comparable-age';
import type { FilePost } from '../coach/rated-posts';
import { db } from '../db/database';
import { ageOfReading, engagementsOf } from '../measure/post-numbers';
import { isOfWholeLife } from '../measure/whole-life';
import { useBrandQuery } from './use-brand-query';

/** A post that a file counted at the age at which posts are compared. */
export interface ComparableReading extends Pick<FilePost, 'network' | 'day' | 'engagements'> {
  id: string;
  reach: number | undefined;
}

export interface ComparableReadings {
  posts: readonly (ComparableReading & FilePost)[];
  /** How many of the newest readings were looked at, where there are more. */
  newest?: number;
}

/**
 * A brand may have half a million of them; reading two thousand would take a third of the page's first second. They are
 * the newest of all its accounts together, as they stand in the index.
 */
const MOST = 500;

/** The newest posts that files counted at that age. Totals of any other age are never compared. */
export const useComparableReadings = (brandId: string): ComparableReadings | undefined =>
  useBrandQuery<ComparableReadings>(
    brandId,
    async (id) => {
      const accounts = await db.accounts.where('brandId').equals(id).toArray();
      const networkOf = new Map(accounts.map((account) => [account.id, account.network]));
      const imports = await db.imports.where('brandId').equals(id).toArray();
      const importOf = new Map(imports.map((one) => [one.id, one]));
      const rows = await db.postReadings
        .where('[brandId+day]')
        .between([id, '0'], [id, '\uffff'])
        // oxlint-disable-next-line unicorn/no-array-reverse -- It is a query, not an array.
        .reverse()
        .limit(MOST + 1)
        .toArray();
      const seen = new Set<string>();
      const posts = rows.slice(0, MOST).flatMap((row) => {
        const age = ageOfReading(row);
        const network = networkOf.get(row.accountId);
        const imported = importOf.get(row.importId);
        const key = `${row.accountId} ${row.post}`;
        if (network === undefined || age === undefined || seen.has(key)) return [];
        if (age < COMPARED_FROM || age > COMPARED_TO) return [];
        if (!imported || !isOfWholeLife(row, imported)) return [];
        seen.add(key);
        const { post, accountId, importId, day, asOf, title, metrics } = row;
        const engagements = engagementsOf(metrics);
        const { reach } = metrics;
        const { file } = imported;
        const from = { accountId, importId, file, day, asOf, title };
        return { id: post, network, ...from, engagements, reach, metrics };
      });
      return { posts, ...(rows.length > MOST && { newest: MOST }) };
    },
    { posts: [] },
  );
