import { storedPlaybook } from '../db/stored-playbook';
import type { Task } from '../domain/task';
import { TASKS } from '../playbook/tasks';

/** The tasks a brand works by: its own playbook's, else the built-in ones. */
export const tasksOf = async (brandId: string): Promise<readonly Task[]> =>
  (await storedPlaybook(brandId))?.tasks ?? TASKS;

export const taskOf = async (brandId: string, taskId: string): Promise<Task | undefined> =>
  (await tasksOf(brandId)).find(({ id }) => id === taskId);
