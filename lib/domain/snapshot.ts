import * as z from 'zod/mini';
import { Instant } from './instant';
import { Day } from './calendar';

/** What is counted of an account, and of the brand as a whole. */
export const ACCOUNT_METRICS = ['followers', 'following', 'posts', 'likes'] as const;
export type AccountMetric = (typeof ACCOUNT_METRICS)[number];
export const BRAND_METRICS = ['enquiries', 'orders', 'visits'] as const;
export const Metric = z.enum([...ACCOUNT_METRICS, ...BRAND_METRICS]);
export type Metric = z.infer<typeof Metric>;

/** One dated number. An account's is a level on that day; a brand's is the count of that day's ISO week. */
export const Snapshot = z.object({
  brandId: z.string().check(z.minLength(1)),
  /** Empty for the brand as a whole. */
  accountId: z.string(),
  metric: Metric,
  day: Day,
  value: z.int().check(z.nonnegative()),
  /** Where a page showed a rounded count: the least and the most that it may stand for. */
  range: z.optional(z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())])),
  source: z.enum(['typed', 'read']),
  at: Instant,
});
export type Snapshot = z.infer<typeof Snapshot>;
