import ChevronDown from 'lucide-react/icons/chevron-down';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskStanding } from '@/lib/domain/assessment';
import type { NetworkId } from '@/lib/domain/network-id';
import { TaskSteps } from '../../../coach/task-steps';
import { useTaskTexts } from '../../../coach/use-task-texts';
import { classNames } from '../../../ui/class-names';
import { Signal } from '../../../ui/signal';
import { TaskAccounts } from './task-accounts';
import { TaskActions } from './task-actions';
import { TaskFacts } from './task-facts';
import { TaskSource } from './task-source';

export interface TaskItemProps {
  brandId: string;
  standing: TaskStanding;
  parts?: readonly TaskStanding[];
  /** The networks that the brand has accounts on. */
  networks: readonly NetworkId[];
  /** The task that the address names: it is opened and brought into view. */
  taskId: string | undefined;
}

/** One task with its state, its reasons on request, and the checklist of its parts. */
export function TaskItem(props: TaskItemProps) {
  const { brandId, standing, parts = [], networks, taskId } = props;
  const { t } = useTranslation('dashboard');
  const bodyId = useId();
  const item = useRef<HTMLLIElement>(null);
  const { task, done, state, accounts } = standing;
  const texts = useTaskTexts()(task);
  const named = task.id === taskId;
  const [open, setOpen] = useState(named);
  useEffect(() => {
    if (named) item.current?.scrollIntoView?.({ block: 'center' });
  }, [named]);
  const isPart = task.level === 'part';
  const Heading = isPart ? 'h4' : 'h3';

  return (
    <li
      ref={item}
      data-testid="task"
      data-task={task.id}
      data-done={done}
      className={classNames('grid gap-3', isPart ? 'py-2.5' : 'p-4')}
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <Signal
          kind={done ? 'met' : 'not-yet'}
          label={t(done ? 'stages.isDone' : 'stages.isOpen')}
          className="mt-0.5"
        />
        <div className="grid min-w-0 flex-1 gap-1 max-sm:basis-[calc(100%-1.75rem)]">
          <Heading className={isPart ? 'font-medium' : 'text-base'}>
            <button
              type="button"
              aria-expanded={open}
              aria-controls={bodyId}
              onClick={() => setOpen(!open)}
              className="group inline-flex items-baseline gap-1.5 text-start hover:underline"
            >
              {texts.title}
              <ChevronDown
                aria-hidden
                size={14}
                className="shrink-0 self-center text-muted transition-transform duration-150 group-aria-expanded:rotate-180"
              />
            </button>
          </Heading>
          <TaskFacts standing={standing} />
        </div>
        <TaskActions brandId={brandId} standing={standing} openNow={named && !done} />
      </div>
      <div id={bodyId} hidden={!open} className="grid max-w-prose gap-3 ps-7">
        {open && <TaskSteps task={task} networks={networks} />}
        {open && <TaskSource task={task} />}
      </div>
      {accounts && (
        <div className="ps-7">
          <TaskAccounts brandId={brandId} standing={standing} title={texts.title} />
        </div>
      )}
      {state?.note && (
        <blockquote
          dir="auto"
          aria-label={t('stages.note')}
          className={classNames(
            'ms-7 border-s-2 border-line ps-3 whitespace-pre-wrap text-muted',
            !open && 'line-clamp-3',
          )}
        >
          {state.note}
        </blockquote>
      )}
      {parts.length > 0 && (
        <div className="ms-7 border-t border-line pt-2">
          <p className="text-sm font-medium text-muted">{t('stages.parts')}</p>
          <ul className="divide-y divide-line">
            {parts.map((part) => (
              <TaskItem
                key={part.task.id}
                brandId={brandId}
                standing={part}
                networks={networks}
                taskId={taskId}
              />
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
