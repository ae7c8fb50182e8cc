import { useMemo } from 'react';
import { type NetworkRates, networkRates } from '../coach/own-rates';
import type { BrandFacts } from '../domain/brand-facts';
import { useComparableReadings } from './use-comparable-readings';
import { useImportedSeries } from './use-imported-series';

export { LEAST_POSTS, type NetworkRates, type OwnRate } from '../coach/own-rates';

/** A brand's own engagement rates with the published ones beside them; `undefined` until files' rows are read. */
export function useNetworkRates(facts: BrandFacts): readonly NetworkRates[] | undefined {
  const posts = useComparableReadings(facts.brand.id);
  const files = useImportedSeries(facts.brand.id, 'followers');
  return useMemo(() => {
    if (!posts || !files) return undefined;
    const followers = files.series.flatMap(({ accountId, points }) =>
      points.map(({ day, value }) => ({ accountId, day, value })),
    );
    return networkRates(facts, { posts, followers });
  }, [facts, posts, files]);
}
