import { readBrandFacts } from '../db/brand-facts';
import type { BrandFacts } from '../domain/brand-facts';
import { useBrandQuery } from './use-brand-query';
import { useNow } from './use-now';

/** Everything that judging a brand rests on, live: `null` when there is no such brand, `undefined` until it is read. */
export function useBrandFacts(brandId: string | undefined): BrandFacts | null | undefined {
  const now = useNow();
  // What is near enough to count changes with the day, not with the minute.
  const day = now.toPlainDate().toString();
  return useBrandQuery<BrandFacts | null>(
    brandId,
    async (id) => (await readBrandFacts(id, now)) ?? null,
    null,
    [day],
    'facts',
  );
}
