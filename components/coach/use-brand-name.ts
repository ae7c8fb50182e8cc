import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useArchivedBrands, useBrands } from '@/lib/live/use-brands';

/**
 * Says a brand's name by its id, as it may be shown now, also of one that is put aside; one that is not there at all
 * has a stand-in.
 */
export function useBrandName(): (id: string) => string {
  const { t } = useTranslation('timer');
  const brands = useBrands();
  const archived = useArchivedBrands();
  return useMemo(() => {
    const names = new Map(
      [...(brands ?? []), ...(archived ?? [])].map(({ id, name }) => [id, name]),
    );
    // Until the names are read there is no saying that one is missing.
    const missing = brands && archived ? t('unknownBrand') : '…';
    return (id: string) => names.get(id) ?? missing;
  }, [brands, archived, t]);
}
