import * as z from 'zod/mini';
import { ALWAYS_KNOWN, MAYBE_KNOWN } from './situation';

/**
 * One question about a situation, as data. Exactly one of the askers is set. A fact that is not known fulfils
 * `known: false` and nothing else.
 */
export const Condition = z
  .strictObject({
    fact: z.enum([...ALWAYS_KNOWN, ...MAYBE_KNOWN]),
    is: z.optional(z.boolean()),
    atLeast: z.optional(z.number()),
    atMost: z.optional(z.number()),
    known: z.optional(z.boolean()),
  })
  .check(
    z.refine(
      ({ is, atLeast, atMost, known }) =>
        [is, atLeast, atMost, known].filter((asked) => asked !== undefined).length === 1,
    ),
  );
export type Condition = z.infer<typeof Condition>;
