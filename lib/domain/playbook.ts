import * as z from 'zod/mini';
import { Criterion } from './criterion';
import { Task } from './task';
import { Tip } from './tip';
import { Warning } from './warning';

/** The rules of the method: the built-in ones, or a brand's own. */
export const Playbook = z.strictObject({
  tasks: z.array(Task),
  criteria: z.array(Criterion),
  tips: z.array(Tip),
  warnings: z.array(Warning),
});
export type Playbook = z.infer<typeof Playbook>;
