import { useTranslation } from 'react-i18next';
import type { Experiment } from '@/lib/domain/experiment';
import { readingAges } from '@/lib/live/use-experiments';
import { useSay } from '../use-say';

/** The rules that were written beforehand, with what a rate is out of. */
export function useSayRules(): (experiment: Experiment) => string {
  const { t } = useTranslation('experiments');
  const say = useSay();
  return (experiment) =>
    [
      t(`rules.${experiment.metric}`),
      t('rules.posts', { count: experiment.perArm }),
      t('rules.age', { ...readingAges(experiment) }),
      t('rules.until', { day: say.day(experiment.endsOn) }),
    ].join(' · ');
}
