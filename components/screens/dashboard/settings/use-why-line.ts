import { useTranslation } from 'react-i18next';
import type { NETWORKS } from '@/lib/live/network-list';

/** What the permission for a network is asked for, in one line made from what is read there; nothing where none is. */
export function useWhyLine(): (network: (typeof NETWORKS)[number]) => string | undefined {
  const { t, i18n } = useTranslation('toolbar');
  return ({ reads, needsPermission }) => {
    if (!needsPermission || reads.length === 0) return undefined;
    const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
    return t('why.is', { why: list.format(reads.map((fact) => t(`why.${fact}`))) });
  };
}
