import * as z from 'zod/mini';
import { Day } from './calendar';
import { Instant } from './instant';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line));
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.reason));
const count = z.int().check(z.nonnegative());

/** What posts are compared by: a count, or engagements as a share of the people reached. */
export const EXPERIMENT_METRICS = ['engagements', 'reach', 'engagement-rate'] as const;
export type ExperimentMetric = (typeof EXPERIMENT_METRICS)[number];

export const ARMS = ['a', 'b'] as const;
export const Arm = z.enum(ARMS);
export type Arm = z.infer<typeof Arm>;

/** How many posts an arm needs before anything is said, how many are proposed, and the most there may be. */
export const PER_ARM = { least: 5, proposed: 8, most: 100 } as const;
/** At how many days after publishing posts are read. */
export const READING_AGE = { least: 1, proposed: 7, most: 90 } as const;
/** By how many days a reading may be late. One that is early, or later than this, is of another age. */
export const AGE_TOLERANCE = 1;

export const EXPERIMENT_VERDICTS = [
  'a-more',
  'b-more',
  'no-difference',
  'cannot-tell',
  'given-up',
] as const;

/** By how much a post of B lies above one of A, in the metric's own unit; a rate as a share. */
export const Effect = z.object({
  shift: z.number(),
  /** The 95 % interval. */
  low: z.number(),
  high: z.number(),
});
export type Effect = z.infer<typeof Effect>;

/** What an experiment ended with, as it was on that day: numbers that are corrected later change nothing in it. */
export const ExperimentResult = z.object({
  verdict: z.enum(EXPERIMENT_VERDICTS),
  /** How many posts of each arm were read at the agreed age. */
  posts: z.object({ a: count, b: count }),
  /** Their values in the order in which the arms were given. Nobody looks at those of a test that was given up. */
  values: z.optional(z.object({ a: z.array(z.number()), b: z.array(z.number()) })),
  effect: z.optional(Effect),
  /** How often chance alone would set the arms at least as far apart. */
  p: z.optional(z.number()),
  /** Why nothing can be told: too few posts, or a test and an interval that contradict each other. */
  why: z.optional(z.enum(['too-few', 'mixed'])),
  /** How many posts each arm was short of. */
  missing: z.optional(z.object({ a: count, b: count })),
  /** Why it was given up, in the user's words. */
  reason: z.optional(words),
});
export type ExperimentResult = z.infer<typeof ExperimentResult>;

/** One question about two ways of posting, written before there is data and locked once it runs. */
export const Experiment = z
  .object({
    id: z.string().check(z.minLength(1)),
    brandId: z.string().check(z.minLength(1)),
    hypothesis: words,
    metric: z.enum(EXPERIMENT_METRICS),
    network: NetworkId,
    /** What the posts of each arm have in common, in the user's words. */
    arms: z.object({ a: line, b: line }),
    /** Fewest posts of each arm before anything is said. */
    perArm: z.int().check(z.minimum(PER_ARM.least), z.maximum(PER_ARM.most)),
    /** At how many days after publishing a post's numbers are taken. */
    age: z.int().check(z.minimum(READING_AGE.least), z.maximum(READING_AGE.most)),
    /** The last day on which numbers count. */
    endsOn: Day,
    /** Where the shuffled order of the arms comes from, so that it can be checked. */
    seed: count,
    addedAt: Instant,
    /** From then on nothing of the above can be changed. */
    startedAt: z.optional(Instant),
    endedAt: z.optional(Instant),
    /** There is one exactly when it has ended. */
    result: z.optional(ExperimentResult),
  })
  .check(
    z.refine(
      ({ startedAt, endedAt, result }) =>
        (endedAt === undefined) === (result === undefined) &&
        (endedAt === undefined || startedAt !== undefined),
    ),
  );
export type Experiment = z.infer<typeof Experiment>;

/** What the user writes of it. */
export type ExperimentDraft = Pick<
  Experiment,
  'hypothesis' | 'metric' | 'network' | 'arms' | 'perArm' | 'age' | 'endsOn'
>;

/** Whether posts are being given its arms, and numbers read for it. */
export const isRunning = ({ startedAt, endedAt }: Experiment): boolean =>
  startedAt !== undefined && endedAt === undefined;
