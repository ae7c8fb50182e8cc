import * as z from 'zod/mini';
import { NetworkId } from './network-id';
import { PageKind } from './page-ref';
import { Stage } from './stage';

/** How often a task comes due again. A done task counts until its period ends. */
export const CADENCES = ['once', 'weekly', 'biweekly', 'monthly', 'quarterly'] as const;
export const Cadence = z.enum(CADENCES);
export type Cadence = z.infer<typeof Cadence>;

/** What completes a task: the user's word, or something the user wrote down here. */
export const TaskEvidence = z.enum(['declared', 'record']);
export type TaskEvidence = z.infer<typeof TaskEvidence>;

/** A task's rule. Its texts live in the locales under the same id. */
export const Task = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  stage: Stage,
  /** The place in the stage's list; the order in which the work makes sense. */
  order: z.number(),
  level: z.enum(['must', 'should', 'part']),
  /** Only with `level: 'part'`: the must-have whose checklist it belongs to. */
  partOf: z.optional(z.string()),
  /** Later stages in which the work goes on without being counted. */
  goesOnIn: z.optional(z.array(Stage)),
  evidence: TaskEvidence,
  cadence: Cadence,
  /** An honest estimate of one round, in minutes, for two networks and two posts a week. */
  minutes: z.number().check(z.positive()),
  /** The page kinds on which doing it makes sense; empty: done in Stagecoach itself. */
  fits: z.array(PageKind),
  /** Whose profile, post or story it is done on; left out, or on any other kind of page: no matter. */
  whose: z.optional(z.enum(['own', 'other'])),
  /** The networks it applies to; left out: all. */
  networks: z.optional(z.array(NetworkId)),
  /** Where the advice comes from: `'our proposal'` or a named source. */
  source: z.string().check(z.minLength(1)),
  /** `YYYY-MM`: when a person has to look at it again. */
  reviewBy: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
});
export type Task = z.infer<typeof Task>;

/** Keeps a task's rule file typed; the contract test parses it with the schema. */
export const defineTask = (task: Task): Task => task;
