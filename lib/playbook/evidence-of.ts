import type { TaskEvidence } from '../domain/task';
import { TASKS } from './tasks';

/** What completes a task. Of a task that the code no longer knows, the user's word is all there is. */
export const evidenceOf = (taskId: string): TaskEvidence =>
  TASKS.find((task) => task.id === taskId)?.evidence ?? 'declared';
