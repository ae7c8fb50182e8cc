import type { TaskStanding } from '../../domain/assessment';

/** What was found of a task: whether it is done, what that rests on, and how it stands on each account. */
export type Found = Pick<TaskStanding, 'done' | 'evidence'> &
  Pick<Partial<TaskStanding>, 'accounts' | 'without'>;

export const NOTHING: Found = { done: false, evidence: [] };
