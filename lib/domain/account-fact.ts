import * as z from 'zod/mini';
import { Instant } from './brand';

/** A dated fact about one of the brand's own accounts. Facts about other people's accounts are never stored. */
export const AccountFact = z.object({
  accountId: z.string().check(z.minLength(1)),
  key: z.enum(['followers']),
  value: z.number(),
  readAt: Instant,
});
export type AccountFact = z.infer<typeof AccountFact>;
