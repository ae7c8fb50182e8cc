import { useTranslation } from 'react-i18next';
import type { Slot } from '@/lib/domain/slot';
import { networkName } from '@/lib/live/network-list';

/** What a post is called: its topic, or its place in the list that it stands in. */
export function usePostName(): (slot: Slot, number: number) => string {
  const { t } = useTranslation('plan');
  return ({ topic, network }, number) =>
    topic ?? t('post.unnamed', { network: networkName(network), number });
}
