import { useTranslation } from 'react-i18next';
import type { Stage } from '@/lib/domain/stage';

/** "1 Starting": a stage is always named with its number. */
export function useStageName(): (stage: Stage) => string {
  const { t } = useTranslation('stages');
  return (stage) => `${stage} ${t(`${stage}.name`)}`;
}
