import { useLiveQuery } from 'dexie-react-hooks';
import { storedSettings } from '../db/stored-settings';
import { isHidden } from '../domain/mask-brand';

/**
 * Reads something of one brand, live; `undefined` until it is read. Every hook that reads a brand's rows goes through
 * here, because two promises are kept in this place: during a call nothing is read of a brand that is out of sight,
 * so that there is `none` of it; and right after another brand was chosen nothing is given of the one before, as
 * `useLiveQuery` alone would until the new rows are there.
 */
export function useBrandQuery<T>(
  brandId: string | undefined,
  read: (brandId: string) => Promise<T>,
  none: T,
  also: readonly unknown[] = [],
): T | undefined {
  const found = useLiveQuery(async () => {
    if (brandId === undefined) return { brandId, value: none };
    const { call } = await storedSettings();
    return { brandId, value: isHidden(call, brandId) ? none : await read(brandId) };
    // oxlint-disable-next-line react/exhaustive-deps -- `read` and `none` depend on `also` alone.
  }, [brandId, ...also]);
  return found && found.brandId === brandId ? found.value : undefined;
}
