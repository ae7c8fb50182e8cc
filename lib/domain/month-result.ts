import * as z from 'zod/mini';
import { Instant } from './instant';
import { Month } from './calendar';
import { LIMITS } from './limits';

const amount = z.number().check(z.nonnegative());

/** What is paid for, besides the hours. */
export const SPENT_ON = ['ads', 'tools', 'content'] as const;

/** What one month brought and cost. Zero is a result; a field that is missing is not known. */
export const MonthResult = z.object({
  brandId: z.string().check(z.minLength(1)),
  month: Month,
  /** Orders, bookings, applications: what the brand counts as a conversion. */
  conversions: z.optional(z.int().check(z.nonnegative())),
  /** The month's value of the target's own measure, where that is not the conversions. */
  measured: z.optional(z.number()),
  /**
   * Paid for advertising, tools and content, in the brand's currency, without the hours. Where it is known what for, the
   * parts stand beside it, and it is their sum.
   */
  spend: z.optional(amount),
  ads: z.optional(amount),
  tools: z.optional(amount),
  content: z.optional(amount),
  hours: z.optional(amount),
  /** How many of the hours were guessed for the phone, where they were taken from the Time page. */
  guessedHours: z.optional(amount),
  /** What the results were worth by somebody's word, in the brand's currency. Always labelled declared. */
  declaredValue: z.optional(amount),
  /** The user's word on the guardrails. */
  guardrailsKept: z.optional(z.boolean()),
  /** The owner's word that the result is acceptable although the numbers cannot tell. Always labelled declared. */
  acceptedBy: z.optional(z.string().check(z.minLength(1), z.maxLength(LIMITS.line))),
  at: Instant,
});
export type MonthResult = z.infer<typeof MonthResult>;
