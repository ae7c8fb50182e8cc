import * as z from 'zod/mini';
import { Instant } from './instant';
import { Day } from './calendar';
import { LIMITS } from './limits';

/** What a state rests on: the user's word, or what the user wrote down here. */
export const StateEvidence = z.enum(['declared', 'record']);
export type StateEvidence = z.infer<typeof StateEvidence>;

/** The last time a brand's task was done. Undoing takes the last day back; the ledger keeps every line. */
export const TaskState = z.object({
  brandId: z.string().check(z.minLength(1)),
  taskId: z.string().check(z.minLength(1)),
  doneAt: Instant,
  evidence: StateEvidence,
  /** What the user wrote down, with `evidence: 'record'`. */
  note: z.optional(z.string().check(z.minLength(1), z.maxLength(LIMITS.note))),
  /** The days on which it was done, in the user's own calendar at the time; oldest first, the last one included. */
  doneOn: z.array(Day).check(z.minLength(1), z.maxLength(LIMITS.doneDays)),
});
export type TaskState = z.infer<typeof TaskState>;
