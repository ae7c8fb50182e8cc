import * as z from 'zod/mini';
import { Day } from './calendar';
import { Instant } from './instant';

/** What is counted of an account, and of the brand as a whole. */
export const ACCOUNT_METRICS = ['followers', 'following', 'posts', 'likes'] as const;
export type AccountMetric = (typeof ACCOUNT_METRICS)[number];
export const BRAND_METRICS = ['enquiries', 'orders', 'visits'] as const;
export const Metric = z.enum([...ACCOUNT_METRICS, ...BRAND_METRICS]);
export type Metric = z.infer<typeof Metric>;

const value = z.int().check(z.nonnegative());
/** Where a page showed a rounded count: the least and the most that it may stand for. */
const range = z.optional(z.tuple([value, value]));
const source = z.enum(['typed', 'read']);

/** What a number said before it was corrected, and when that was done. */
export const EarlierValue = z.object({ value, range, source, at: Instant });
export type EarlierValue = z.infer<typeof EarlierValue>;

/** One dated number. An account's is a level on that day; a brand's is the count of that day's ISO week. */
export const Snapshot = z.object({
  brandId: z.string().check(z.minLength(1)),
  /** Empty for the brand as a whole. */
  accountId: z.string(),
  metric: Metric,
  day: Day,
  value,
  range,
  source,
  at: Instant,
  /** What it was before each correction, oldest first; missing while it was never corrected. */
  was: z.optional(z.array(EarlierValue)),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** What names one number. */
export type NumberKey = Pick<Snapshot, 'brandId' | 'accountId' | 'metric' | 'day'>;
