import * as z from 'zod/mini';
import { Day } from './calendar';
import { Instant } from './instant';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line));

/** What posts are compared by: a count, or engagements as a share of the people reached. */
export const EXPERIMENT_METRICS = ['engagements', 'reach', 'engagement-rate'] as const;

export const ARMS = ['a', 'b'] as const;
export const Arm = z.enum(ARMS);
export type Arm = z.infer<typeof Arm>;

/** One question about two ways of posting, written before there is data and locked once it runs. */
export const Experiment = z.object({
  id: z.string().check(z.minLength(1)),
  brandId: z.string().check(z.minLength(1)),
  hypothesis: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.reason)),
  metric: z.enum(EXPERIMENT_METRICS),
  network: NetworkId,
  /** What the posts of each arm have in common, in the user's words. */
  arms: z.object({ a: line, b: line }),
  /** Fewest posts of each arm before anything is said. */
  perArm: z.int().check(z.minimum(5), z.maximum(100)),
  /** At how many days after publishing a post's numbers are taken. */
  age: z.int().check(z.minimum(1), z.maximum(90)),
  endsOn: Day,
  /** Where the shuffled order of the arms comes from, so that it can be checked. */
  seed: z.int().check(z.nonnegative()),
  addedAt: Instant,
  /** From then on nothing of the above can be changed. */
  startedAt: z.optional(Instant),
  endedAt: z.optional(Instant),
  /** The words with which it ended: what was seen, "no difference seen" included, or why it was given up. */
  result: z.optional(z.string().check(z.minLength(1), z.maxLength(LIMITS.reason))),
});
export type Experiment = z.infer<typeof Experiment>;
