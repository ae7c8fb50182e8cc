import { liveQuery } from 'dexie';
import { useObservable } from 'dexie-react-hooks';
import { storedSettings } from '../db/stored-settings';
import { isHidden } from '../domain/mask-brand';
import { sharedQuery } from './shared-query';

/**
 * Reads something of one brand, live; `undefined` until it is read. Every hook that reads a brand's rows goes through
 * here, because two promises are kept in this place: during a call nothing is given of a brand that is out of sight,
 * so that there is `none` of it; and right after another brand was chosen nothing is given of the one before, as
 * `useLiveQuery` alone would until the new rows are there. What many parts of a page ask for is read once for all of
 * them where `shared` names it; together with the brand and `also` the name has to say all that the reading rests on.
 */
export function useBrandQuery<T>(
  brandId: string | undefined,
  read: (brandId: string) => Promise<T>,
  none: T,
  also: readonly unknown[] = [],
  shared?: string,
): T | undefined {
  const query = async () => {
    if (brandId === undefined) return { brandId, value: none };
    // Beside each other: whether there is a call is known as soon as the rows are, and neither waits for the other.
    const [{ call }, value] = await Promise.all([storedSettings(), read(brandId)]);
    return { brandId, value: isHidden(call, brandId) ? none : value };
  };
  const found = useObservable(
    () =>
      shared === undefined
        ? liveQuery(query)
        : sharedQuery([shared, brandId, ...also].join(' '), query),
    // oxlint-disable-next-line react/exhaustive-deps -- `read` and `none` depend on `also` alone.
    [brandId, ...also],
  );
  return found && found.brandId === brandId ? found.value : undefined;
}
