import * as z from 'zod/mini';
import { Instant } from './brand';
import { LIMITS } from './limits';
import { TaskEvidence } from './task';

/** The last time a brand's task was done. Undoing removes the row; the ledger keeps both. */
export const TaskState = z.object({
  brandId: z.string().check(z.minLength(1)),
  taskId: z.string().check(z.minLength(1)),
  doneAt: Instant,
  evidence: TaskEvidence,
  /** What the user wrote down, with `evidence: 'record'`. */
  note: z.optional(z.string().check(z.minLength(1), z.maxLength(LIMITS.note))),
});
export type TaskState = z.infer<typeof TaskState>;
