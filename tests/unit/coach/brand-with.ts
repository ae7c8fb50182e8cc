import type { BrandFacts } from '../../../lib/domain/brand-facts';
import type { NetworkId } from '../../../lib/domain/network-id';
import type { Stage } from '../../../lib/domain/stage';
import type { TaskState } from '../../../lib/domain/task-state';
import { TASKS } from '../../../lib/playbook/tasks';
import { accounts, brandFacts, done, fact, type Given, THIS_MORNING } from './build';

/** A task that was last done at an instant. */
export const doneAt = (taskId: string, instant: string, day = instant.slice(0, 10)): TaskState => ({
  ...done(taskId, day),
  doneAt: instant,
});

/**
 * A brand in a stage, with accounts on these networks, that has done these tasks this morning: those of each account
 * as facts about it, the others by the user's word.
 */
export function brandWith(
  stage: Stage,
  ids: readonly string[],
  { networks = ['instagram'], ...given }: Given & { networks?: readonly NetworkId[] } = {},
): BrandFacts {
  const own = accounts(...networks);
  const tasks = TASKS.filter(({ id }) => ids.includes(id));
  const keys = tasks.flatMap(({ evidence }) =>
    evidence.kind === 'account' ? evidence.keys : evidence.kind === 'parts' ? [evidence.key] : [],
  );
  const states = ids.filter((id) => {
    const kind = tasks.find((task) => task.id === id)?.evidence.kind;
    return kind !== 'account' && kind !== 'parts';
  });
  return brandFacts({
    stage,
    accounts: own,
    accountFacts: own.flatMap(({ id }) =>
      [...new Set(keys)].map((key) => fact(id, key, true, { at: THIS_MORNING })),
    ),
    taskStates: states.map((id) => doneAt(id, THIS_MORNING)),
    ...given,
  });
}
