import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endExperiment } from '@/lib/actions/end-experiment';
import { ARMS, type Experiment } from '@/lib/domain/experiment';
import type { Problem } from '@/lib/domain/problem';
import type { ExperimentReading } from '@/lib/live/use-experiments';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { ProblemText } from '../../../../ui/problem-text';
import { useOneAtATime } from '../../../../ui/use-one-at-a-time';

export interface ReadResultProps {
  experiment: Experiment;
  reading: ExperimentReading;
  onChange: () => void;
}

/** The one look there is: it ends the experiment, and the record keeps what it says. */
export function ReadResult({ experiment, reading, onChange }: ReadResultProps) {
  const { t } = useTranslation('experiments');
  const once = useOneAtATime();
  const [problem, setProblem] = useState<Problem>();
  const read = async () => {
    onChange();
    const outcome = await endExperiment(experiment.id);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  const isWhole = ARMS.every((arm) => reading.arms[arm].missing === 0);
  return (
    <>
      <Notice
        tone="info"
        action={
          <Button data-testid="experiment-end" onClick={() => once(read)}>
            {t('ready.read')}
          </Button>
        }
      >
        {t(isWhole ? 'ready.whole' : 'ready.short')}
      </Notice>
      {problem && <ProblemText problem={problem} />}
    </>
  );
}
