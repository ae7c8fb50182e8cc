import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { completeTask } from '@/lib/actions/complete-task';
import { undoTask } from '@/lib/actions/undo-task';
import type { TaskStanding } from '@/lib/domain/advice';
import type { Outcome, Problem } from '@/lib/domain/problem';
import { RecordDialog } from '../../../coach/record-dialog';
import { useTaskTexts } from '../../../coach/use-task-texts';
import { Button } from '../../../ui/button';
import { ProblemText } from '../../../ui/problem-text';

export interface TaskActionsProps {
  brandId: string;
  standing: TaskStanding;
  /** Opens what there is to write at once: the user came here for this task. */
  openNow: boolean;
}

/** Done, written down, or undone. Each answers at its own place when it does not work. */
export function TaskActions({
  brandId,
  standing: { task, done, state },
  openNow,
}: TaskActionsProps) {
  const { t } = useTranslation(['dashboard', 'common']);
  const records = task.evidence === 'record';
  const [writing, setWriting] = useState(openNow && records);
  const [problem, setProblem] = useState<Problem>();
  const { title } = useTaskTexts()(task);

  const show = async (outcome: Promise<Outcome<unknown>>) => {
    const result = await outcome;
    setProblem(result.ok ? undefined : result.problem);
  };

  return (
    <div className="grid gap-1 max-sm:ps-7 sm:justify-items-end">
      {done ? (
        <Button
          size="small"
          variant="quiet"
          data-testid="task-undo"
          aria-label={t('stages.undoTask', { task: title })}
          onClick={() => void show(undoTask(brandId, task.id))}
        >
          {t('common:undo')}
        </Button>
      ) : records ? (
        <Button
          size="small"
          data-testid="task-write"
          aria-label={t('stages.writeTask', { task: title })}
          onClick={() => setWriting(true)}
        >
          {t('stages.write')}
        </Button>
      ) : (
        <Button
          size="small"
          data-testid="task-done"
          aria-label={t(state ? 'stages.againTask' : 'stages.doneTask', { task: title })}
          onClick={() => void show(completeTask(brandId, task.id))}
        >
          {t(state ? 'stages.again' : 'stages.done')}
        </Button>
      )}
      {problem && <ProblemText problem={problem} />}
      {records && (
        <RecordDialog
          open={writing}
          brandId={brandId}
          task={task}
          onClose={() => setWriting(false)}
        />
      )}
    </div>
  );
}
