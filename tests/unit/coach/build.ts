import type { StageProgress } from '../../../lib/domain/advice';
import type { Stage } from '../../../lib/domain/stage';
import type { TaskState } from '../../../lib/domain/task-state';
import { assessStage } from '../../../lib/coach/assess-stage';
import { TASKS } from '../../../lib/playbook/tasks';

export const at = (text: string) => Temporal.ZonedDateTime.from(text);

/** A Wednesday in the ISO week from Monday 16 November 2026. */
export const NOW = at('2026-11-18T10:00[Europe/Istanbul]');

export const stateOf = (taskId: string, doneAt = '2026-11-18T07:00:00Z'): TaskState => ({
  brandId: 'brand',
  taskId,
  doneAt,
  evidence: 'declared',
});

/** The progress of a brand that has done these tasks this morning. */
export const progressWith = (stage: Stage, done: readonly string[], now = NOW): StageProgress =>
  assessStage(
    stage,
    TASKS,
    done.map((taskId) => stateOf(taskId)),
    now,
  );

export const mustsOf = (stage: Stage): string[] =>
  TASKS.filter((task) => task.stage === stage && task.level === 'must').map((task) => task.id);
