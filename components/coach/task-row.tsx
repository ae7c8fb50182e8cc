import { useTranslation } from 'react-i18next';
import type { TaskStanding } from '@/lib/domain/assessment';
import type { NetworkId } from '@/lib/domain/network-id';
import { RelativeTime } from '../ui/relative-time';
import { Signal } from '../ui/signal';
import { TaskButton } from './task-button';
import { TaskSteps } from './task-steps';
import { useTaskTexts } from './use-task-texts';
import { AS_WRITTEN, MarkedText } from '../ui/marked-text';

export interface TaskRowProps {
  standing: TaskStanding;
  /** The network of the page it is listed for. */
  network: NetworkId | undefined;
  onDone: () => void;
  onWrite: () => void;
  onUndo: () => void;
  onOpen: (place: string) => void;
}

/** One task as it stands now: its verdict, its steps and the one button that fits. */
export function TaskRow({ standing, network, ...on }: TaskRowProps) {
  const { t } = useTranslation('coach');
  const { task, done, state } = standing;
  const texts = useTaskTexts()(task);
  return (
    <li
      data-testid="task"
      data-task={task.id}
      data-done={done}
      className="flex gap-2.5 px-3.5 py-2.5"
    >
      <Signal
        kind={done ? 'met' : 'not-yet'}
        {...(done && { label: t('task.done') })}
        className="mt-0.5"
      />
      <details className="group min-w-0 flex-1">
        <summary className="list-none rounded-sm leading-snug underline-offset-3 group-open:font-medium hover:underline">
          {texts.title}
        </summary>
        <div className="mt-1.5">
          <TaskSteps task={task} networks={network ? [network] : []} />
        </div>
      </details>
      <div className="flex shrink-0 flex-col items-end gap-1">
        <TaskButton standing={standing} title={texts.title} {...on} />
        {state && (
          <span className="text-xs text-muted">
            <MarkedText
              text={t(done ? 'task.doneWhen' : 'task.lastDone', AS_WRITTEN)}
              parts={{ when: <RelativeTime at={state.doneAt} /> }}
            />
          </span>
        )}
      </div>
    </li>
  );
}
