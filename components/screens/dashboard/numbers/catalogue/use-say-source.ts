import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '@/lib/live/metric-catalogue';
import { networkName } from '@/lib/live/network-list';

/** Says where a number comes from: whose files, or whose hands. */
export function useSaySource(): (entry: CatalogueEntry) => string {
  const { t, i18n } = useTranslation('metrics');
  return ({ source, typed }) => {
    if (typeof source === 'string') return t(`sources.${source}`);
    const names = source.map((one) =>
      one === 'website' ? t('sources.website') : networkName(one),
    );
    const files = t('sources.exports', { list: new Intl.ListFormat(i18n.language).format(names) });
    return typed ? `${t('sources.typed')}; ${files}` : files;
  };
}
