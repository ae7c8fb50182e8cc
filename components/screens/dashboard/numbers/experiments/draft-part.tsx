import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeExperiment } from '@/lib/actions/remove-experiment';
import { startExperiment } from '@/lib/actions/start-experiment';
import { ARMS } from '@/lib/domain/experiment';
import type { Problem } from '@/lib/domain/problem';
import { ActionLink } from '../../../../ui/action-link';
import { Button } from '../../../../ui/button';
import { ProblemText } from '../../../../ui/problem-text';
import { useOneAtATime } from '../../../../ui/use-one-at-a-time';
import { AskDialog } from '../../plan/ask-dialog';
import type { ExperimentPartProps } from './experiment-part';

/** A draft: what starting does, how many posts there are for it, and the way to change it. */
export function DraftPart({ view, onEdit, onChange }: ExperimentPartProps) {
  const { t } = useTranslation('experiments');
  const once = useOneAtATime();
  const [problem, setProblem] = useState<Problem>();
  const { experiment, free } = view;
  const needed = ARMS.length * experiment.perArm;
  const [asking, setAsking] = useState(false);
  const start = async () => {
    onChange();
    const outcome = await startExperiment(experiment.id);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <>
      <div className="grid max-w-prose gap-1">
        <p>{t('draft.starts')}</p>
        <p data-testid="experiment-free">
          {t('draft.free', { count: Math.min(free, needed), needed })}{' '}
          {free < needed && free >= ARMS.length && t('draft.rest', { count: needed - free })}
          {free < ARMS.length && t('draft.tooFew')}
        </p>
      </div>
      {problem && <ProblemText problem={problem} />}
      <div className="flex flex-wrap gap-2">
        <Button data-testid="experiment-start" onClick={() => once(start)}>
          {t('draft.start')}
        </Button>
        <Button variant="quiet" data-testid="experiment-edit" onClick={onEdit}>
          {t('draft.edit')}
        </Button>
        <Button variant="quiet" data-testid="experiment-remove" onClick={() => setAsking(true)}>
          {t('draft.remove')}
        </Button>
        {free < needed && <ActionLink href="#/plan">{t('draft.plan')}</ActionLink>}
      </div>
      {asking && (
        <AskDialog
          title={t('draft.removeTitle')}
          text={t('draft.removeText')}
          confirm={t('draft.remove')}
          onConfirm={() => {
            onChange();
            return removeExperiment(experiment.id);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
