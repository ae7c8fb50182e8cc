import type { StageProgress, TaskStanding } from '../domain/advice';
import type { Stage } from '../domain/stage';
import type { Task } from '../domain/task';
import type { TaskState } from '../domain/task-state';
import { periodStart } from './period';

/**
 * How one brand stands in one stage at `now`, whose time zone decides where weeks and months begin. `states` are
 * that brand's own; those of unknown tasks are ignored. Only the stage's must-haves are counted: parts, shoulds
 * and the work that goes on from an earlier stage are listed beside them.
 */
export function assessStage(
  stage: Stage,
  tasks: readonly Task[],
  states: readonly TaskState[],
  now: Temporal.ZonedDateTime,
): StageProgress {
  const latest = latestByTask(states);
  const standings = tasks
    .filter((task) => task.stage === stage || task.goesOnIn?.includes(stage))
    .toSorted((a, b) => b.stage - a.stage || a.order - b.order)
    .map((task): TaskStanding => {
      const state = latest.get(task.id);
      return {
        task,
        done: state !== undefined && counts(task, state, now),
        counted: task.level === 'must' && task.stage === stage,
        ...(state && { state }),
      };
    });
  const counted = standings.filter((standing) => standing.counted);
  return {
    stage,
    met: counted.filter((standing) => standing.done).length,
    of: counted.length,
    tasks: standings,
  };
}

/**
 * A time of doing that lies ahead of `now` counts: it means that the clock was moved back, and the work was
 * done all the same.
 */
function counts(task: Task, state: TaskState, now: Temporal.ZonedDateTime): boolean {
  const start = periodStart(task.cadence, now);
  if (start === undefined) return true;
  return Temporal.Instant.compare(state.doneAt, start.toInstant()) >= 0;
}

function latestByTask(states: readonly TaskState[]): ReadonlyMap<string, TaskState> {
  const latest = new Map<string, TaskState>();
  for (const state of states) {
    const known = latest.get(state.taskId);
    if (!known || Temporal.Instant.compare(state.doneAt, known.doneAt) > 0) {
      latest.set(state.taskId, state);
    }
  }
  return latest;
}
