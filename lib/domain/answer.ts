import * as z from 'zod/mini';
import { Condition } from './condition';
import { ALWAYS_KNOWN, MAYBE_KNOWN } from './situation';
import { Stage } from './stage';
import { ReviewBy, RuleId } from './tip';

/** One way to answer: the first variant of the brand's stage whose conditions hold is used. */
export const AnswerVariant = z.strictObject({
  id: RuleId,
  stages: z.array(Stage).check(z.minLength(1)),
  when: z.optional(z.array(Condition)),
  counts: z.optional(z.enum([...ALWAYS_KNOWN, ...MAYBE_KNOWN])),
});
export type AnswerVariant = z.infer<typeof AnswerVariant>;

/**
 * A calm answer to a question that clients really ask. The rule says which variant fits the facts; question and
 * answers stand in the locales under the same id, in `answers`.
 */
export const Answer = z.strictObject({
  id: RuleId,
  /** The place in the list of questions. */
  order: z.number(),
  variants: z.array(AnswerVariant).check(z.minLength(1)),
  source: z.string().check(z.minLength(1)),
  reviewBy: ReviewBy,
});
export type Answer = z.infer<typeof Answer>;

export const defineAnswer = (answer: Answer): Answer => answer;
