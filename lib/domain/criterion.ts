import * as z from 'zod/mini';
import { SetupKey } from './account-fact';
import { BRIEF_PARTS } from './brief';
import { Stage } from './stage';
import { ReviewBy, RuleId } from './tip';

const count = z.int().check(z.positive());

/**
 * What one criterion of a gate asks of the facts, as data. Each kind has one judge in `lib/coach/criteria`.
 * None can ask for followers, reach or revenue: there is no such kind.
 */
export const CriterionRule = z.discriminatedUnion('kind', [
  /** Between `least` and `most` networks are worked on, each with a written reason. */
  z.strictObject({ kind: z.literal('networks-chosen'), least: count, most: count }),
  /** A part of the brief is written. */
  z.strictObject({ kind: z.literal('written'), part: z.enum(BRIEF_PARTS) }),
  /** The promise is written, and the must-haves of `stage` fit into its hours. */
  z.strictObject({ kind: z.literal('work-fits'), stage: Stage }),
  /** Each active account has everything under `keys`. */
  z.strictObject({ kind: z.literal('accounts'), keys: z.array(SetupKey).check(z.minLength(1)) }),
  /** Over the last `weeks` working weeks: at least `percent` of the promised posts, something in at least `weeksWithPosts`. */
  z.strictObject({
    kind: z.literal('posts-kept'),
    weeks: count,
    percent: count,
    weeksWithPosts: count,
  }),
  /** In at least `least` of the last `weeks` working weeks: numbers and enquiries recorded. */
  z.strictObject({ kind: z.literal('weeks-with-numbers'), weeks: count, least: count }),
  /** In at least `least` of the last `weeks` working weeks: the task was done. */
  z.strictObject({ kind: z.literal('weeks-with-task'), task: RuleId, weeks: count, least: count }),
  /** At least `least` tests closed: a guess written, and afterwards what came of it. */
  z.strictObject({
    kind: z.literal('tests-closed'),
    before: RuleId,
    after: RuleId,
    least: count,
  }),
  /** Numbers of at least `least` posts. */
  z.strictObject({ kind: z.literal('post-numbers'), least: count }),
  /** The task was done in at least `least` of its periods; with `decided`, each was closed by a decision in the record. */
  z.strictObject({
    kind: z.literal('times-done'),
    task: RuleId,
    least: count,
    decided: z.optional(z.literal(true)),
  }),
  /** Level, period and guardrails were written before the period began. */
  z.strictObject({ kind: z.literal('target-first') }),
  /** The target was met in at least `least` of the last `of` periods; quarters under `fewConversions` a month. */
  z.strictObject({
    kind: z.literal('on-target'),
    least: count,
    of: count,
    fewConversions: count,
  }),
  /** The hours are in the cost, so that the return can be shown as a range. */
  z.strictObject({ kind: z.literal('full-cost') }),
  /** A decision, based on evidence, to shrink or to leave a network. */
  z.strictObject({ kind: z.literal('left-on-evidence') }),
]);
export type CriterionRule = z.infer<typeof CriterionRule>;

/** The kinds that judge what the work brought. */
export const RESULT_RULES: ReadonlySet<CriterionRule['kind']> = new Set(['on-target', 'full-cost']);

/** One line of a stage's gate. Its texts stand in the locales under the same id, in `gates`. */
export const Criterion = z.strictObject({
  id: RuleId,
  stage: Stage,
  order: z.number(),
  rule: CriterionRule,
  /** Met, it stands in place of all the others. */
  instead: z.optional(z.literal(true)),
  source: z.string().check(z.minLength(1)),
  reviewBy: ReviewBy,
});
export type Criterion = z.infer<typeof Criterion>;

export const defineCriterion = (criterion: Criterion): Criterion => criterion;
