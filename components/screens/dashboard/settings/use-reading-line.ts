import { useTranslation } from 'react-i18next';
import type { NETWORKS } from '@/lib/live/network-list';
import type { NetworkState } from './network-state';

type Network = (typeof NETWORKS)[number];

/** What is read on a network, or would be, in one line made from the network's own probes. */
export function useReadingLine(): (network: Network, state: NetworkState) => string {
  const { t, i18n } = useTranslation('dashboard');
  return ({ id, reads, needsPermission }, state) => {
    if (state === 'stopped') return t('settings.networks.stoppedIs');
    if (id === 'practice') return t('settings.networks.always');
    if (id === 'mastodon') return t('settings.networks.servers');
    if (!needsPermission) return t('settings.networks.addressIs');
    const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
    const what = list.format(reads.map((fact) => t(`settings.networks.fact.${fact}`)));
    if (state === 'reading') {
      return what
        ? t('settings.networks.readingIs', { what })
        : t('settings.networks.readingNothing');
    }
    return what
      ? t('settings.networks.wouldRead', { what })
      : t('settings.networks.wouldReadNothing');
  };
}
