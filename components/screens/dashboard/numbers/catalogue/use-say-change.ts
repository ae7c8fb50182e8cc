import { useTranslation } from 'react-i18next';
import type { DefinitionChange } from '@/lib/live/metric-catalogue';

/** Says what a network counts differently and since when, and from which years' files that is known. */
export function useSayChange(): (change: DefinitionChange) => string {
  const { t, i18n } = useTranslation('metrics');
  return ({ id, readIn }) => {
    const years = new Intl.ListFormat(i18n.language).format(readIn.map(String));
    return `${t(`break.${id}`)} ${t('breakKnown', { years })}`;
  };
}
