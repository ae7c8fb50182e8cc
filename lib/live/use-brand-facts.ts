import { useLiveQuery } from 'dexie-react-hooks';
import { readBrandFacts } from '../db/brand-facts';
import type { BrandFacts } from '../domain/brand-facts';
import { useNow } from './use-now';

/** Everything that judging a brand rests on, live: `null` when there is no such brand, `undefined` until it is read. */
export function useBrandFacts(brandId: string | undefined): BrandFacts | null | undefined {
  const now = useNow();
  // What is near enough to count changes with the day, not with the minute.
  const day = now.toPlainDate().toString();
  return useLiveQuery(
    async () => (brandId === undefined ? null : ((await readBrandFacts(brandId, now)) ?? null)),
    // oxlint-disable-next-line react/exhaustive-deps -- the day stands for `now`.
    [brandId, day],
  );
}
