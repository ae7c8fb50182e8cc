import * as z from 'zod/mini';
import { Condition } from './condition';
import { NetworkId } from './network-id';
import { PageKind } from './page-ref';
import { MAYBE_KNOWN, ALWAYS_KNOWN } from './situation';
import { Stage } from './stage';

export const RuleId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));
export const ReviewBy = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** Where an advice leads inside Stagecoach: a place of the dashboard, or one task. */
export const Leads = z.union([
  z.strictObject({ to: z.enum(['plan', 'numbers', 'stages', 'answers']) }),
  z.strictObject({ task: RuleId }),
]);
export type Leads = z.infer<typeof Leads>;

/**
 * Something true and useful to say on one kind of page in one stage. A rule without text: its texts stand in
 * the locales under the same id, in `tips-<stage>`.
 */
export const Tip = z.strictObject({
  id: RuleId,
  stage: Stage,
  /** The page kinds on which it is said. */
  on: z.array(PageKind).check(z.minLength(1)),
  /** The networks on which it is true; left out: all. */
  networks: z.optional(z.array(NetworkId).check(z.minLength(1))),
  /** Whose profile, post or story it must be; on any other kind of page it is of no meaning. */
  whose: z.optional(z.enum(['own', 'other'])),
  /** All of these must hold; left out: nothing is asked. */
  when: z.optional(z.array(Condition)),
  /** The fact that decides between singular and plural in its sentences. */
  counts: z.optional(z.enum([...ALWAYS_KNOWN, ...MAYBE_KNOWN])),
  leads: z.optional(Leads),
  /** Whether it comes with a text for the client. */
  client: z.optional(z.literal(true)),
  /** Where it comes from: `'our proposal'` or a named source. */
  source: z.string().check(z.minLength(1)),
  /** `YYYY-MM`: when a person has to look at it again. */
  reviewBy: ReviewBy,
});
export type Tip = z.infer<typeof Tip>;

/** Keeps a tip's rule file typed; the contract test parses it with the schema. */
export const defineTip = (tip: Tip): Tip => tip;
