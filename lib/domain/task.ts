import * as z from 'zod/mini';
import { SetupKey } from './account-fact';
import { BRIEF_PARTS } from './brief';
import { NetworkId } from './network-id';
import { PageKind } from './page-ref';
import { Stage } from './stage';
import { ReviewBy, RuleId } from './tip';

/** How often a task comes due again. A done task counts until its period ends. */
export const CADENCES = ['once', 'weekly', 'biweekly', 'monthly', 'quarterly'] as const;
export const Cadence = z.enum(CADENCES);
export type Cadence = z.infer<typeof Cadence>;

/**
 * What completes a task.
 * - `declared`: the user's word.
 * - `record`: something the user wrote down here, in a form of its own where `form` names one.
 * - `account`: all of `keys` known to be there for each active account, by reading or by the user's word.
 * - `parts`: every part that applies is done for each active account, or the user confirms the whole.
 * - `pair`: the task `before` was done, and `after` it the other one.
 * - `planned`, `published`, `numbers`: this week's plan, posts and numbers as they stand in Stagecoach.
 * - `time`: active time this week on the networks that may be read.
 * The last four may be declared as well: what was done elsewhere is not undone.
 */
export const Evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('declared') }),
  z.strictObject({ kind: z.literal('record'), form: z.optional(z.enum(BRIEF_PARTS)) }),
  z.strictObject({ kind: z.literal('account'), keys: z.array(SetupKey).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('parts'), key: SetupKey }),
  z.strictObject({ kind: z.literal('pair'), before: RuleId, after: RuleId }),
  z.strictObject({ kind: z.literal('planned') }),
  z.strictObject({ kind: z.literal('published') }),
  z.strictObject({ kind: z.literal('numbers') }),
  z.strictObject({ kind: z.literal('time') }),
]);
export type Evidence = z.infer<typeof Evidence>;

/**
 * The minutes of one round, as they grow with what the brand promised: for each post, for each network a post
 * is published on, and for each network that is worked on.
 */
export const Effort = z.strictObject({
  fixed: z.optional(z.number().check(z.nonnegative())),
  perPost: z.optional(z.number().check(z.nonnegative())),
  perPlacement: z.optional(z.number().check(z.nonnegative())),
  perNetwork: z.optional(z.number().check(z.nonnegative())),
});
export type Effort = z.infer<typeof Effort>;

/** A task's rule. Its texts live in the locales under the same id. */
export const Task = z.strictObject({
  id: RuleId,
  stage: Stage,
  /** The place in the stage's list; the order in which the work makes sense. */
  order: z.number(),
  level: z.enum(['must', 'should', 'part']),
  /** Only with `level: 'part'`: the must-have whose checklist it belongs to. */
  partOf: z.optional(RuleId),
  /** Later stages in which the work goes on without being counted. */
  goesOnIn: z.optional(z.array(Stage)),
  evidence: Evidence,
  cadence: Cadence,
  /** After how many months something done once is worth another look. It stays done. */
  recheckAfter: z.optional(z.int().check(z.positive())),
  /** An honest estimate of one round. */
  effort: Effort,
  /** The page kinds on which doing it makes sense; empty: done in Stagecoach itself. */
  fits: z.array(PageKind),
  /** Whose profile, post or story it is done on; left out, or on any other kind of page: no matter. */
  whose: z.optional(z.enum(['own', 'other'])),
  /** The networks it applies to; left out: all. */
  networks: z.optional(z.array(NetworkId)),
  /** Where the advice comes from: `'our proposal'` or a named source. */
  source: z.string().check(z.minLength(1)),
  /** `YYYY-MM`: when a person has to look at it again. */
  reviewBy: ReviewBy,
});
export type Task = z.infer<typeof Task>;

/** Keeps a task's rule file typed; the contract test parses it with the schema. */
export const defineTask = (task: Task): Task => task;
