import Check from 'lucide-react/icons/check';
import PenLine from 'lucide-react/icons/pen-line';
import { useTranslation } from 'react-i18next';
import type { Task } from '@/lib/domain/task';
import { Button } from '../ui/button';

export interface AdviceActionsProps {
  task: Task;
  title: string;
  /** Whether the steps are shown, and the id under which they are. */
  explained: boolean;
  stepsId: string;
  onExplain: () => void;
  onDone: () => void;
  onWrite: () => void;
}

/** Buttons name their task to those who listen: three times "Done" would name nothing. */
export function AdviceActions(props: AdviceActionsProps) {
  const { t } = useTranslation('coach');
  const { task, title, explained, stepsId, onExplain, onDone, onWrite } = props;
  const record = task.evidence === 'record';
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {record ? (
        <Button
          size="small"
          data-testid="advice-write"
          aria-label={t('advice.writeTask', { task: title })}
          onClick={onWrite}
        >
          <PenLine aria-hidden size={14} />
          {t('advice.write')}
        </Button>
      ) : (
        <Button
          size="small"
          data-testid="advice-done"
          aria-label={t('advice.doneTask', { task: title })}
          onClick={onDone}
        >
          <Check aria-hidden size={14} />
          {t('advice.done')}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        data-testid="advice-how"
        aria-label={t('advice.howTask', { task: title })}
        aria-expanded={explained}
        aria-controls={explained ? stepsId : undefined}
        onClick={onExplain}
      >
        {t('advice.how')}
      </Button>
      <span className="ms-auto text-xs text-muted">
        {t('advice.minutes', { count: task.minutes })}
      </span>
    </div>
  );
}
