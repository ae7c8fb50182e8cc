import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { completeTask } from '@/lib/actions/complete-task';
import { undoTask } from '@/lib/actions/undo-task';
import type { Advice } from '@/lib/domain/advice';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import type { Task } from '@/lib/domain/task';
import { Card } from '../ui/card';
import { ProblemText } from '../ui/problem-text';
import { useOneAtATime } from '../ui/use-one-at-a-time';
import { AdviceCard } from './advice-card';
import { DoneLine } from './done-line';
import { RecordDialog } from './record-dialog';

export interface AdviceListProps {
  brand: Brand;
  advice: readonly Advice[];
  /** Opens one advice at a time, where room is short. */
  folded?: boolean;
  /** Where the user writes elsewhere; left out, a dialog opens here. */
  onWrite?: (task: Task) => void;
}

/** What to do next, at most three; nothing is an answer too. */
export function AdviceList({ brand, advice, folded, onWrite }: AdviceListProps) {
  const { t } = useTranslation('coach');
  const [opened, setOpened] = useState<string>();
  const [writing, setWriting] = useState<Task>();
  const [done, setDone] = useState<Task>();
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();

  const open = advice.some(({ taskId }) => taskId === opened) ? opened : advice[0]?.taskId;
  const complete = async (task: Task) => {
    const outcome = await completeTask(brand.id, task.id);
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) setDone(task);
  };
  const undo = async (task: Task) => {
    const outcome = await undoTask(brand.id, task.id);
    setProblem(outcome.ok ? undefined : outcome.problem);
    setDone(undefined);
  };
  const expire = useCallback(() => setDone(undefined), []);

  return (
    <div className="grid grid-cols-1">
      <DoneLine task={done} onUndo={(task) => once(() => undo(task))} onExpire={expire} />
      {problem && <ProblemText problem={problem} />}
      {advice.length === 0 ? (
        <div data-testid="silence" className="grid gap-0.5 py-1">
          <p className="font-medium">{t('next.silence')}</p>
          <p className="text-sm text-muted">{t('next.silenceText')}</p>
        </div>
      ) : (
        <Card flush>
          <ul className="divide-y divide-line">
            {advice.map((one, index) => (
              <AdviceCard
                key={one.taskId}
                advice={one}
                repeats={index > 0 && advice[index - 1]?.why.key === one.why.key}
                open={!folded || one.taskId === open}
                {...(folded && { onToggle: () => setOpened(one.taskId) })}
                onDone={() => once(() => complete(one.task))}
                onWrite={() => (onWrite ?? setWriting)(one.task)}
              />
            ))}
          </ul>
        </Card>
      )}
      {writing && (
        <RecordDialog
          open
          brandId={brand.id}
          task={writing}
          onClose={() => setWriting(undefined)}
          onSaved={setDone}
        />
      )}
    </div>
  );
}
