import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { completeTask } from '@/lib/actions/complete-task';
import { undoTask } from '@/lib/actions/undo-task';
import type { TaskStanding } from '@/lib/domain/advice';
import type { Brand } from '@/lib/domain/brand';
import type { Outcome, Problem } from '@/lib/domain/problem';
import type { Task } from '@/lib/domain/task';
import { Card } from '../ui/card';
import { ProblemText } from '../ui/problem-text';
import { BlockLabel } from './block-label';
import { RecordDialog } from './record-dialog';
import { TaskRow } from './task-row';

export interface PageChecklistProps {
  brand: Brand;
  tasks: readonly TaskStanding[];
}

/** The stage's work that can be done on this kind of page. */
export function PageChecklist({ brand, tasks }: PageChecklistProps) {
  const { t } = useTranslation('coach');
  const [writing, setWriting] = useState<Task>();
  const [problem, setProblem] = useState<Problem>();
  const id = useId();
  const run = async (action: Promise<Outcome>) => {
    const outcome = await action;
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid grid-cols-1 gap-2" data-testid="page-checklist">
      <BlockLabel id={id}>{t('page.label')}</BlockLabel>
      {problem && <ProblemText problem={problem} />}
      <Card flush>
        <ul className="divide-y divide-line">
          {tasks.map((standing) => (
            <TaskRow
              key={standing.task.id}
              standing={standing}
              onDone={() => void run(completeTask(brand.id, standing.task.id))}
              onUndo={() => void run(undoTask(brand.id, standing.task.id))}
              onWrite={() => setWriting(standing.task)}
            />
          ))}
        </ul>
      </Card>
      {writing && (
        <RecordDialog
          open
          brandId={brand.id}
          task={writing}
          onClose={() => setWriting(undefined)}
        />
      )}
    </section>
  );
}
