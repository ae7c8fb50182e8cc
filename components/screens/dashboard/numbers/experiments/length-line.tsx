import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/button';
import { useSay } from '../use-say';
import type { ExperimentFormState } from './use-experiment-form';

/** How long the test takes by the plan, and a way to take the end that follows from it. */
export function LengthLine({ state }: { state: ExperimentFormState }) {
  const { t } = useTranslation('experiments');
  const say = useSay();
  const { length, canPlan, textOf, takeProposal } = state;
  if (!canPlan) return null;
  if (!length) {
    return (
      <p className="text-sm text-muted" data-testid="experiment-length">
        {t('length.unknown')}
      </p>
    );
  }
  const { postsAWeek, rests, posts, weeks, endsOn } = length;
  return (
    <div className="grid justify-items-start gap-2" data-testid="experiment-length">
      <p>
        {t('length.needs', { count: postsAWeek, weeks: t('length.weeks', { count: weeks }) })}{' '}
        <span className="text-muted">{t(`length.${rests}`, { posts })}</span>
      </p>
      {textOf('endsOn') !== endsOn && (
        <Button size="small" data-testid="experiment-proposal" onClick={takeProposal}>
          {t('length.take', { day: say.day(endsOn) })}
        </Button>
      )}
    </div>
  );
}
