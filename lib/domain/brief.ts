import * as z from 'zod/mini';
import { Instant } from './instant';
import { Day, Month } from './calendar';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line));
const count = z.int().check(z.nonnegative(), z.maximum(1_000_000_000));
const amount = z.number().check(z.nonnegative(), z.maximum(1_000_000_000_000));

/** What the business wants from the work. The number may be left out: "not known yet" is a good answer. */
export const Goal = z.object({
  outcome: line,
  measure: line,
  level: z.optional(amount),
  by: z.optional(Day),
  reviewOn: Day,
  /** What one conversion is worth, in the brand's own currency; left out where it cannot be said. */
  valuePerConversion: z.optional(amount),
  /** What it is worth at least and at most, where one figure would say too much. */
  valueLow: z.optional(amount),
  valueHigh: z.optional(amount),
});
export type Goal = z.infer<typeof Goal>;

/** What the brand promises to keep up. Every gate measures against it. */
export const Capacity = z.object({
  creates: line,
  approves: line,
  answers: line,
  hoursAWeek: z.number().check(z.positive(), z.maximum(1000)),
  /** Posts a week by network. A post that is published on two networks counts on each. */
  postsAWeek: z.partialRecord(NetworkId, count),
  replyHours: z.number().check(z.positive(), z.maximum(1000)),
});
export type Capacity = z.infer<typeof Capacity>;

/** The networks that are worked on now, each with its reason. Any other is "not now". */
export const Choice = z.array(z.object({ network: NetworkId, reason: line }));
export type Choice = z.infer<typeof Choice>;

export const Costs = z.object({
  /** The cost of one working hour, and what is paid each month besides, in `currency`. */
  hourly: amount,
  monthly: amount,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Costs = z.infer<typeof Costs>;

/** The level that is acceptable for the business, agreed before the period it is measured in. */
export const Target = z.object({
  measure: line,
  level: amount,
  /** Whether the month's value has to reach the level or stay under it. */
  direction: z.enum(['at-least', 'at-most']),
  from: Month,
  guardrails: z.array(line).check(z.maxLength(2)),
  agreedBy: line,
});
export type Target = z.infer<typeof Target>;

const written = <T extends z.ZodMiniType>(value: T) =>
  z.object({
    value,
    writtenAt: Instant,
    /** When it was written the time before; missing while it was written once. */
    beforeAt: z.optional(Instant),
  });

/** The rhythm that was promised from a day on. Past weeks are measured against what was promised then. */
export const Rhythm = z.object({ from: Day, postsAWeek: Capacity.shape.postsAWeek });
export type Rhythm = z.infer<typeof Rhythm>;

/** What a brand has written down in fields of its own. One row a brand. */
export const Brief = z.object({
  brandId: z.string().check(z.minLength(1)),
  goal: z.optional(written(Goal)),
  capacity: z.optional(written(Capacity)),
  choice: z.optional(written(Choice)),
  costs: z.optional(written(Costs)),
  target: z.optional(written(Target)),
  /** The targets of earlier periods, oldest first. Past months are measured against the one in force then. */
  pastTargets: z.optional(z.array(written(Target))),
  /** Oldest first. */
  promises: z.array(Rhythm),
});
export type Brief = z.infer<typeof Brief>;

export const BRIEF_PARTS = ['goal', 'capacity', 'choice', 'costs', 'target'] as const;
export type BriefPart = (typeof BRIEF_PARTS)[number];
export type BriefValue<P extends BriefPart> = NonNullable<Brief[P]>['value'];

export const BRIEF_SCHEMAS = {
  goal: Goal,
  capacity: Capacity,
  choice: Choice,
  costs: Costs,
  target: Target,
};
