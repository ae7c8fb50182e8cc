import { useTranslation } from 'react-i18next';
import { networkName } from '@/lib/live/network-list';

/** The name of what numbers come from: a network's own, or the website. */
export function useSourceName(): (source: string) => string {
  const { t } = useTranslation('imports');
  return (source) => (source === 'website' ? t('website') : networkName(source));
}
