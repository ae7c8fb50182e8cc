import * as z from 'zod/mini';
import { Instant } from './instant';
import { Day } from './calendar';
import { LIMITS } from './limits';

/** Days on which nothing is promised. A break never lowers progress. Both ends belong to it. */
export const PlannedBreak = z.object({
  id: z.string().check(z.minLength(1)),
  brandId: z.string().check(z.minLength(1)),
  from: Day,
  to: Day,
  why: z.optional(z.string().check(z.trim(), z.maxLength(LIMITS.line))),
  setAt: Instant,
});
export type PlannedBreak = z.infer<typeof PlannedBreak>;
