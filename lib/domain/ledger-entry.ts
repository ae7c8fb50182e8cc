import * as z from 'zod/mini';
import { Instant } from './instant';
import { Day, Month } from './calendar';
import { EXPERIMENT_METRICS, EXPERIMENT_VERDICTS } from './experiment';
import { ExportSource } from './imported';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';
import { Stage, Standing } from './stage';

const common = {
  id: z.string().check(z.minLength(1)),
  brandId: z.string().check(z.minLength(1)),
  at: Instant,
  /** Who wrote it, as the user signs; missing where the user gave no name. */
  by: z.optional(z.string().check(z.minLength(1), z.maxLength(LIMITS.line))),
};
const id = z.string().check(z.minLength(1));
const note = z.optional(z.string().check(z.maxLength(LIMITS.note)));
const reason = z.string().check(z.minLength(1), z.maxLength(LIMITS.reason));
const account = { network: z.string(), handle: z.string() };

const line = z.string().check(z.minLength(1), z.maxLength(LIMITS.line));
/** An experiment as it was written before there was data. */
const experiment = {
  experimentId: z.string().check(z.minLength(1)),
  network: NetworkId,
  hypothesis: reason,
  metric: z.enum(EXPERIMENT_METRICS),
  arms: z.object({ a: line, b: line }),
};

/** How many values came from where, and the days that they are of. */
const imported = {
  source: ExportSource,
  values: z.int(),
  from: z.optional(Day),
  to: z.optional(Day),
};

/** How a gate stood when a brand moved. */
export const GateState = z.enum(['ready', 'not-yet', 'cannot-tell']);
export type GateState = z.infer<typeof GateState>;

/**
 * One line of a brand's append-only record. Lines are never changed; they go only with the whole brand. A wrong
 * one is corrected by a new one. Ids of tasks outlive the code: an unknown one still renders.
 */
export const LedgerEntry = z.discriminatedUnion('what', [
  z.object({ ...common, what: z.literal('brand-added'), declared: Standing, stage: Stage }),
  z.object({ ...common, what: z.literal('brand-archived') }),
  z.object({ ...common, what: z.literal('brand-restored') }),
  z.object({
    ...common,
    what: z.literal('task-done'),
    taskId: z.string(),
    note,
    /** The account it was done for, where it belongs to one. */
    account: z.optional(z.object(account)),
    /** Completed by the plan, the posts or the numbers, without a word of the user, so there is none to take back. */
    byItself: z.optional(z.literal(true)),
  }),
  z.object({
    ...common,
    what: z.literal('task-undone'),
    taskId: z.string(),
    account: z.optional(z.object(account)),
  }),
  z.object({
    ...common,
    what: z.literal('stage-moved'),
    from: Stage,
    to: Stage,
    reason,
    /** How the gate of the stage that was left stood, and how many criteria were open. */
    gate: z.optional(GateState),
    open: z.optional(z.int()),
  }),
  z.object({ ...common, what: z.literal('account-added'), ...account }),
  z.object({ ...common, what: z.literal('account-removed'), ...account }),
  /** A decision in the user's own words; about one network it may be to keep, shrink or leave it. */
  z.object({
    ...common,
    what: z.literal('decision'),
    text: reason,
    network: z.optional(NetworkId),
    outcome: z.optional(z.enum(['keep', 'shrink', 'leave'])),
  }),
  z.object({ ...common, what: z.literal('break-set'), from: Day, to: Day, note }),
  z.object({ ...common, what: z.literal('break-removed'), from: Day, to: Day }),
  /** What a month brought was written down; `acceptedBy` called it acceptable. */
  z.object({
    ...common,
    what: z.literal('month-recorded'),
    month: Month,
    acceptedBy: z.optional(z.string()),
  }),
  /** Numbers came from a platform's own export, or were taken back. */
  z.object({ ...common, what: z.literal('numbers-imported'), ...imported }),
  z.object({ ...common, what: z.literal('numbers-taken-back'), ...imported }),
  z.object({
    ...common,
    what: z.literal('experiment-started'),
    ...experiment,
    perArm: z.int(),
    age: z.int(),
    endsOn: Day,
  }),
  /** What was seen, "no difference" included, or why it was given up. */
  z.object({
    ...common,
    what: z.literal('experiment-ended'),
    ...experiment,
    verdict: z.enum(EXPERIMENT_VERDICTS),
    posts: z.object({ a: z.int(), b: z.int() }),
    reason: z.optional(reason),
  }),
  z.object({ ...common, what: z.literal('correction'), of: id, text: reason }),
  z.object({ ...common, what: z.literal('playbook-changed'), name: z.optional(z.string()) }),
]);
export type LedgerEntry = z.infer<typeof LedgerEntry>;
