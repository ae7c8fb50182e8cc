import type { Stage } from './stage';
import type { Task } from './task';
import type { TaskState } from './task-state';

/** One task of the playbook as it stands for a brand now. */
export interface TaskStanding {
  task: Task;
  /** Done in the period that counts now. */
  done: boolean;
  /** Whether it is one of the must-haves that `met` and `of` count. */
  counted: boolean;
  /** The last time it was done, also when that no longer counts. */
  state?: TaskState;
}

export interface StageProgress {
  stage: Stage;
  /** Must-haves that count as done now. */
  met: number;
  /** Must-haves in all: what `met` is out of. */
  of: number;
  tasks: readonly TaskStanding[];
}

/** The reasons the coach can give. Each has its sentence under `coach-why` in every language. */
export const WHY_NOW = [
  'fits-page',
  'first-must',
  'next-must',
  'due-again',
  'nearly-complete',
  'goes-on',
  'good-to-have',
] as const;

/**
 * Why an advice is given now, and the facts it rests on. `fits-page` has one sentence per place, named by
 * `values.page`: a page kind, with `-own` or `-other` after it where whose page it is was known.
 */
export interface WhyNow {
  key: (typeof WHY_NOW)[number];
  values: Readonly<Record<string, string | number>>;
}

/** The key of a reason's sentence in the `coach-why` namespace. */
export const whyNowKey = ({ key, values }: WhyNow): string =>
  key === 'fits-page' ? `${key}.${values.page}` : key;

export interface Advice {
  taskId: string;
  task: Task;
  why: WhyNow;
}
