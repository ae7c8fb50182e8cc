import { useTranslation } from 'react-i18next';
import { taskAction } from '@/lib/domain/advice-action';
import type { TaskStanding } from '@/lib/domain/assessment';
import { Button } from '../ui/button';

export interface TaskButtonProps {
  standing: Pick<TaskStanding, 'task' | 'done' | 'state' | 'recheck' | 'accounts' | 'without'>;
  title: string;
  onDone: () => void;
  onWrite: () => void;
  onUndo: () => void;
  /** Opens a place of the dashboard. */
  onOpen: (place: string) => void;
}

/** The one button that fits how a task stands: do it, write it, look at it again, or take it back. */
export function TaskButton({ standing, title, ...on }: TaskButtonProps) {
  const { t } = useTranslation('coach');
  const { task, done, state, recheck, accounts } = standing;
  const { verb, place } = taskAction(standing);
  // What the plan or the numbers say is taken back there, a part of a page's reading cannot be taken back, and what
  // was written in a form stands until it is written anew: the gates rest on it.
  const canUndo = !hasForm(task) && (state !== undefined || accounts?.some(isDeclared));
  if (done && !recheck) {
    return canUndo ? (
      <Button
        size="small"
        variant="quiet"
        data-testid="task-undo"
        aria-label={t('task.undoTask', { task: title })}
        onClick={on.onUndo}
      >
        {t('task.undo')}
      </Button>
    ) : null;
  }
  const press = () => {
    if (place !== undefined) return on.onOpen(place);
    return verb === 'done' ? on.onDone() : on.onWrite();
  };
  return (
    <Button
      size="small"
      data-testid={`task-${verb}`}
      aria-label={t(`advice.${verb}Task`, { task: title })}
      onClick={press}
    >
      {t(`advice.${verb}`)}
    </Button>
  );
}

const isDeclared = ({ facts }: NonNullable<TaskStanding['accounts']>[number]): boolean =>
  facts.some(({ source }) => source === 'declared');

const hasForm = ({ evidence }: TaskStanding['task']): boolean =>
  evidence.kind === 'record' && evidence.form !== undefined;
