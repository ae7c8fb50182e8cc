import { useTranslation } from 'react-i18next';
import type { ExperimentPost } from '@/lib/live/use-experiments';

/** Says where a post of an experiment stands, and of one that does not count, why. */
export function useSayStanding(): (post: Pick<ExperimentPost, 'standing' | 'readAt'>) => string {
  const { t } = useTranslation('experiments');
  return ({ standing, readAt = 0 }) =>
    standing === 'read' || standing === 'planned' || standing === 'waiting' || standing === 'due'
      ? t(`standing.${standing}`)
      : t(`leftOut.${standing}`, { day: readAt });
}
