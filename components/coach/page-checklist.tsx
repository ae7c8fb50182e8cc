import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { completeTask } from '@/lib/actions/complete-task';
import { undoTask } from '@/lib/actions/undo-task';
import type { TaskStanding } from '@/lib/domain/assessment';
import type { Brand } from '@/lib/domain/brand';
import type { NetworkId } from '@/lib/domain/network-id';
import type { Outcome, Problem } from '@/lib/domain/problem';
import { Card } from '../ui/card';
import { ProblemText } from '../ui/problem-text';
import { BlockLabel } from './block-label';
import { openPage } from './open-page';
import { TaskRow } from './task-row';
import { WriteDialog } from './write-dialog';

export interface PageChecklistProps {
  brand: Brand;
  tasks: readonly TaskStanding[];
  /** The network of the page: what is done for each account is done here for the ones on it. */
  network: NetworkId | undefined;
}

/** The stage's work that can be done on this kind of page. */
export function PageChecklist({ brand, tasks, network }: PageChecklistProps) {
  const { t } = useTranslation('coach');
  const [writing, setWriting] = useState<TaskStanding>();
  const [problem, setProblem] = useState<Problem>();
  const id = useId();
  const run = async (action: Promise<Outcome>) => {
    const outcome = await action;
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  const onHere = ({ accounts }: TaskStanding) =>
    accounts?.filter(({ account }) => account.network === network).map(({ account }) => account.id);
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid grid-cols-1 gap-2" data-testid="page-checklist">
      <BlockLabel id={id}>{t('page.label')}</BlockLabel>
      {problem && <ProblemText problem={problem} />}
      <Card flush>
        <ul className="divide-y divide-line">
          {tasks.map((standing) => {
            const accountIds = onHere(standing);
            const where = accountIds?.length ? { accountIds } : {};
            return (
              <TaskRow
                key={standing.task.id}
                standing={standing}
                network={network}
                onDone={() => void run(completeTask(brand.id, standing.task.id, where))}
                onUndo={() => void run(undoTask(brand.id, standing.task.id, where.accountIds))}
                onWrite={() => setWriting(standing)}
                onOpen={(place) => void openPage(`dashboard.html#/${place}`)}
              />
            );
          })}
        </ul>
      </Card>
      {writing && (
        <WriteDialog
          brand={brand}
          task={writing.task}
          accounts={writing.accounts}
          onClose={() => setWriting(undefined)}
        />
      )}
    </section>
  );
}
