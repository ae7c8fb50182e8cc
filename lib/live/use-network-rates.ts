import { useMemo } from 'react';
import { type NetworkRates, networkRates } from '../coach/own-rates';
import type { BrandFacts } from '../domain/brand-facts';

export { LEAST_POSTS, type NetworkRates, type OwnRate } from '../coach/own-rates';

/** A brand's own engagement rates with the published ones beside them. */
export const useNetworkRates = (facts: BrandFacts): readonly NetworkRates[] =>
  useMemo(() => networkRates(facts), [facts]);
