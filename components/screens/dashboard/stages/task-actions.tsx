import { useState } from 'react';
import { completeTask } from '@/lib/actions/complete-task';
import { undoTask } from '@/lib/actions/undo-task';
import { taskAction } from '@/lib/domain/advice-action';
import type { TaskStanding } from '@/lib/domain/assessment';
import type { Outcome, Problem } from '@/lib/domain/problem';
import { TaskButton } from '../../../coach/task-button';
import { useTaskTexts } from '../../../coach/use-task-texts';
import { WriteDialog } from '../../../coach/write-dialog';
import { ProblemText } from '../../../ui/problem-text';
import { RewriteButton } from './rewrite-button';

export interface TaskActionsProps {
  brandId: string;
  standing: TaskStanding;
  /** Opens what there is to write at once: the user came here for this task. */
  openNow: boolean;
}

/** Done, written down, or undone. Each answers at its own place when it does not work. */
export function TaskActions({ brandId, standing, openNow }: TaskActionsProps) {
  const { task, accounts, done } = standing;
  const { verb, place } = taskAction(standing);
  // A pair is done through its two halves, which stand below it.
  const isPair = task.evidence.kind === 'pair';
  const [writing, setWriting] = useState(openNow && verb === 'write' && place === undefined);
  const [problem, setProblem] = useState<Problem>();
  const { title } = useTaskTexts()(task);
  const show = async (outcome: Promise<Outcome>) => {
    const result = await outcome;
    setProblem(result.ok ? undefined : result.problem);
  };
  if (isPair) return null;
  return (
    <div className="grid gap-1 max-sm:ps-7 sm:justify-items-end">
      <div className="flex flex-wrap gap-1">
        {done && verb === 'write' && place === undefined && (
          <RewriteButton title={title} onWrite={() => setWriting(true)} />
        )}
        <TaskButton
          standing={standing}
          title={title}
          onDone={() => void show(completeTask(brandId, task.id))}
          onUndo={() => void show(undoTask(brandId, task.id))}
          onWrite={() => setWriting(true)}
          onOpen={(to) => {
            location.hash = `/${to}`;
          }}
        />
      </div>
      {problem && <ProblemText problem={problem} />}
      {writing && (
        <WriteDialog
          brand={{ id: brandId }}
          task={task}
          accounts={accounts}
          onClose={() => setWriting(false)}
        />
      )}
    </div>
  );
}
