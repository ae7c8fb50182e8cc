import { useMemo } from 'react';
import { type NetworkRates, networkRates } from '../coach/own-rates';
import type { BrandFacts } from '../domain/brand-facts';
import { type NewestOnly, useComparableReadings } from './use-comparable-readings';
import { useImportedSeries } from './use-imported-series';

export { LEAST_POSTS, type NetworkRates, type OwnRate } from '../coach/own-rates';
export type { RatedOne } from '../coach/rated-posts';

export interface BrandRates {
  networks: readonly NetworkRates[];
  /** Which networks' rates go by the newest posts in files only. */
  newestOnly: NewestOnly;
}

/** A brand's own engagement rates with the published ones beside them; `undefined` until files' rows are read. */
export function useNetworkRates(facts: BrandFacts): BrandRates | undefined {
  const readings = useComparableReadings(facts.brand.id);
  const files = useImportedSeries(facts.brand.id, 'followers');
  return useMemo(() => {
    if (!readings || !files) return undefined;
    const followers = files.series.flatMap(({ accountId, points }) =>
      points.map(({ day, value, importId }) => ({
        accountId,
        day,
        value,
        importId,
        source: 'file' as const,
      })),
    );
    const { posts, newestOnly } = readings;
    return { networks: networkRates(facts, { posts, followers }), newestOnly };
  }, [facts, readings, files]);
}
