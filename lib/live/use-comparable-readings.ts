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

/** A brand may have half a million of them; reading two thousand would take a third of the page's first second. */
const MOST = 500;

/** The newest posts that files counted at that age. Totals of any other age are never compared. */
export const useComparableReadings = (
  brandId: string,
): (ComparableReading & FilePost)[] | undefined =>
  useBrandQuery<(ComparableReading & FilePost)[]>(
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
        .limit(MOST)
        .toArray();
      const seen = new Set<string>();
      return rows.flatMap((row) => {
        const age = ageOfReading(row);
        const network = networkOf.get(row.accountId);
        const imported = importOf.get(row.importId);
        const key = `${row.accountId} ${row.post}`;
        if (network === undefined || age === undefined || seen.has(key)) return [];
        if (age < COMPARED_FROM || age > COMPARED_TO) return [];
        if (!imported || !isOfWholeLife(row, imported)) return [];
        seen.add(key);
        const { post, accountId, day, metrics } = row;
        const engagements = engagementsOf(metrics);
        const { reach } = metrics;
        const { file } = imported;
        return { id: post, network, accountId, file, day, engagements, reach, metrics };
      });
    },
    [],
  );
