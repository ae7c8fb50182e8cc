import { db } from '../db/database';
import type { Import, Series } from '../domain/imported';
import { type MergedPoint, mergeSeries } from '../measure/merge-series';
import { METRIC_IDS } from './metric-ids';
import { useBrandQuery } from './use-brand-query';

/** One metric of one account over time, from however many files. */
export interface ImportedSeries {
  /** Empty for the website. */
  accountId: string;
  metric: string;
  points: readonly MergedPoint[];
}

const known = new Map<string, number>(METRIC_IDS.map((id, at) => [id, at]));

/** Reads one series by its key: the posts' and parts' rows of the same files are not touched. */
const readSeries = (brandId: string, accountId: string, metric: string): Promise<Series[]> =>
  db.series
    .where('[brandId+accountId+metric+entity+importId]')
    .between(
      [brandId, accountId, metric, 'account', ''],
      [brandId, accountId, metric, 'account', '\uffff'],
    )
    .toArray();

export interface FromFiles {
  series: readonly ImportedSeries[];
  imports: readonly Import[];
}

/**
 * What files say of a brand's accounts themselves, of all metrics or of `only` one, in the catalogue's order;
 * `undefined` until it is read.
 */
export const useImportedSeries = (brandId: string, only?: string): FromFiles | undefined =>
  useBrandQuery(
    brandId,
    async (id) => {
      const imports = await db.imports.where('brandId').equals(id).toArray();
      const wanted = new Map<string, { accountId: string; metric: string }>();
      for (const { accountId, metrics } of imports) {
        for (const metric of metrics) {
          if (!known.has(metric) || (only !== undefined && metric !== only)) continue;
          wanted.set(`${accountId} ${metric}`, { accountId, metric });
        }
      }
      const series = await Promise.all(
        [...wanted.values()].map(async ({ accountId, metric }) => ({
          accountId,
          metric,
          points: mergeSeries(await readSeries(id, accountId, metric), imports),
        })),
      );
      const place = ({ metric }: ImportedSeries) => known.get(metric) ?? 0;
      return { series: series.toSorted((a, b) => place(a) - place(b)), imports };
    },
    { series: [], imports: [] },
    [only],
  );
