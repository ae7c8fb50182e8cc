import { useTranslation } from 'react-i18next';
import type { MixPart } from '@/lib/live/chart-models';

/** Names what posts were about: a topic by its own name, and what has none as what it is. */
export function usePartName(): (part: Pick<MixPart, 'kind' | 'name'>) => string {
  const { t } = useTranslation('charts');
  return ({ kind, name = '' }) => (kind === 'topic' ? name : t(`mix.${kind}`));
}
