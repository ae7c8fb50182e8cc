import * as z from 'zod/mini';
import { Condition } from './condition';
import { PageKind } from './page-ref';
import { Stage } from './stage';
import { Leads, ReviewBy, RuleId } from './tip';
import { ALWAYS_KNOWN, MAYBE_KNOWN } from './situation';

/**
 * A sign of the instant-fix myth, or of a promise that cannot be kept, found in facts. A prompt, never an
 * accusation. Its texts stand in the locales under the same id, in `warnings`, always with one for the client.
 */
export const Warning = z.strictObject({
  id: RuleId,
  /** Which of several comes first: the one that costs most if it is not seen. */
  order: z.number(),
  /** The stages in which it is said. What judges results is never said in stage 1. */
  stages: z.array(Stage).check(z.minLength(1)),
  judgesResults: z.boolean(),
  /** All of these must hold. A warning without a fact would be an accusation. */
  when: z.array(Condition).check(z.minLength(1)),
  /** The page kinds on which it is said; left out: everywhere, Today included. */
  on: z.optional(z.array(PageKind)),
  counts: z.optional(z.enum([...ALWAYS_KNOWN, ...MAYBE_KNOWN])),
  leads: z.optional(Leads),
  source: z.string().check(z.minLength(1)),
  reviewBy: ReviewBy,
});
export type Warning = z.infer<typeof Warning>;

export const defineWarning = (warning: Warning): Warning => warning;
