import { useTranslation } from 'react-i18next';
import type { Stage } from '@/lib/domain/stage';

/**
 * Loads the texts of a stage's tips, and says whether they are there. Not by suspending: React gives the place of what
 * it has suspended back after a third of a second at the earliest, and these take some milliseconds.
 */
export const useTipsLoaded = (stage: Stage): boolean =>
  useTranslation(`tips-${stage}`, { useSuspense: false }).ready;
