import type { NetworkId } from '@/lib/domain/network-id';
import type { Task } from '@/lib/domain/task';
import { networkName } from '@/lib/live/network-list';
import { useNetworkSteps } from './use-network-steps';
import { useTaskTexts } from './use-task-texts';

export interface TaskStepsProps {
  task: Task;
  /** The networks it is done on here: what differs on them is said as well. */
  networks: readonly NetworkId[];
  id?: string;
}

/** Why a task matters and how it is done. */
export function TaskSteps({ task, networks, id }: TaskStepsProps) {
  const texts = useTaskTexts()(task);
  const steps = useNetworkSteps()(task, networks);
  return (
    <div id={id} className="grid gap-2 text-sm">
      <p>{texts.why}</p>
      <ol className="grid list-decimal gap-1 ps-5 marker:text-muted">
        {texts.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {steps.length > 0 && (
        <dl className="grid gap-1.5 border-s-2 border-line ps-3">
          {steps.map(({ network, text }) => (
            <div key={network} data-testid="network-step" data-network={network}>
              <dt className="font-medium">{networkName(network)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
