import * as z from 'zod/mini';
import { Instant } from './instant';
import { Month } from './calendar';
import { LIMITS } from './limits';

/** What one month brought and cost. Zero is a result; a field that is missing is not known. */
export const MonthResult = z.object({
  brandId: z.string().check(z.minLength(1)),
  month: Month,
  /** Orders, bookings, applications: what the brand counts as a conversion. */
  conversions: z.optional(z.int().check(z.nonnegative())),
  /** The month's value of the target's own measure, where that is not the conversions. */
  measured: z.optional(z.number()),
  /** Paid for advertising, tools and content, in the brand's currency, without the hours. */
  spend: z.optional(z.number().check(z.nonnegative())),
  hours: z.optional(z.number().check(z.nonnegative())),
  /** The user's word on the guardrails. */
  guardrailsKept: z.optional(z.boolean()),
  /** The owner's word that the result is acceptable although the numbers cannot tell. Always labelled declared. */
  acceptedBy: z.optional(z.string().check(z.minLength(1), z.maxLength(LIMITS.line))),
  at: Instant,
});
export type MonthResult = z.infer<typeof MonthResult>;
