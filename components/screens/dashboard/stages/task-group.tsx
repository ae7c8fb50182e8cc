import type { TaskStanding } from '@/lib/domain/assessment';
import type { NetworkId } from '@/lib/domain/network-id';
import { Section } from '../../../ui/section';
import { TaskItem } from './task-item';

export interface TaskGroupProps {
  title: string;
  description?: string;
  brandId: string;
  tasks: readonly TaskStanding[];
  /** The stage's parts; each stands inside the must-have it belongs to. */
  parts: readonly TaskStanding[];
  networks: readonly NetworkId[];
  taskId: string | undefined;
}

export function TaskGroup({ title, description, tasks, parts, ...rest }: TaskGroupProps) {
  if (tasks.length === 0) return null;
  return (
    <Section title={title} description={description}>
      <ul className="grid divide-y divide-line rounded-lg border border-line bg-raised">
        {tasks.map((standing) => (
          <TaskItem
            key={standing.task.id}
            standing={standing}
            parts={parts.filter(({ task }) => task.partOf === standing.task.id)}
            {...rest}
          />
        ))}
      </ul>
    </Section>
  );
}
