import ChevronDown from 'lucide-react/icons/chevron-down';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Advice, whyNowKey } from '@/lib/domain/advice';
import { classNames } from '../ui/class-names';
import { Signal } from '../ui/signal';
import { AdviceActions } from './advice-actions';
import { TaskSteps } from './task-steps';
import { useTaskTexts } from './use-task-texts';

export interface AdviceCardProps {
  advice: Advice;
  /** The card above gave the same reason for now; then the task's own reason says more. */
  repeats?: boolean;
  /** Whether its buttons show; without `onToggle` they always do. */
  open?: boolean;
  onToggle?: () => void;
  onDone: () => void;
  /** Where the task rests on a record: lets the user write it. */
  onWrite: () => void;
}

/** One thing to do, why now, and what to press when it is done. */
export function AdviceCard(props: AdviceCardProps) {
  const { advice, repeats = false, open = true, onToggle, onDone, onWrite } = props;
  const { t } = useTranslation('coach-why');
  const texts = useTaskTexts()(advice.task);
  const id = useId();
  const [explained, setExplained] = useState(false);
  const shown = open || !onToggle;
  return (
    <li data-testid="advice" data-task={advice.taskId} className="flex gap-2.5 px-3.5 py-2.5">
      <Signal kind="not-yet" className="mt-0.5" />
      <div className="grid min-w-0 flex-1 gap-1">
        <h3 className="text-base leading-snug font-medium">
          {onToggle ? (
            <button
              type="button"
              aria-expanded={shown}
              aria-controls={id}
              onClick={onToggle}
              className="flex w-full items-start justify-between gap-2 rounded-sm text-start"
            >
              {texts.title}
              <ChevronDown
                aria-hidden
                size={16}
                className={classNames(
                  'mt-0.5 shrink-0 text-muted transition-transform duration-150',
                  shown && 'rotate-180',
                )}
              />
            </button>
          ) : (
            texts.title
          )}
        </h3>
        <p className={classNames('text-muted', shown ? 'text-sm' : 'text-xs')}>
          {repeats ? texts.why : t(whyNowKey(advice.why), { ...advice.why.values })}
        </p>
        <div id={id} hidden={!shown} className="grid gap-2 pt-1">
          {shown && (
            <AdviceActions
              task={advice.task}
              title={texts.title}
              explained={explained}
              stepsId={`${id}-steps`}
              onExplain={() => setExplained(!explained)}
              onDone={onDone}
              onWrite={onWrite}
            />
          )}
          {shown && explained && <TaskSteps id={`${id}-steps`} texts={texts} />}
        </div>
      </div>
    </li>
  );
}
