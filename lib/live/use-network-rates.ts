import { useMemo } from 'react';
import { type NetworkRates, networkRates } from '../coach/own-rates';
import { useBrandFacts } from './use-brand-facts';

export { LEAST_POSTS, type NetworkRates, type OwnRate } from '../coach/own-rates';

/** A brand's own engagement rates with the published ones beside them; `undefined` until they are known. */
export function useNetworkRates(brandId: string): readonly NetworkRates[] | undefined {
  const facts = useBrandFacts(brandId);
  return useMemo(() => (facts ? networkRates(facts) : undefined), [facts]);
}
