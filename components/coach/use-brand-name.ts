import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useArchivedBrands, useBrands } from '@/lib/live/use-brands';

/**
 * Says a brand's name by its id, as it may be shown now, also of one that is put aside; one that is not there at all
 * has a stand-in. `undefined` until the names are read.
 */
export function useKnownBrandName(): ((id: string) => string) | undefined {
  const { t } = useTranslation('timer');
  const brands = useBrands();
  const archived = useArchivedBrands();
  return useMemo(() => {
    if (!brands || !archived) return undefined;
    const names = new Map([...brands, ...archived].map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? t('unknownBrand');
  }, [brands, archived, t]);
}

/** The same for what is only looked at: until the names are read it says "…", since none can be called missing. */
export function useBrandName(): (id: string) => string {
  const nameOf = useKnownBrandName();
  return useCallback((id: string) => nameOf?.(id) ?? '…', [nameOf]);
}
