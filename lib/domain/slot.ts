import * as z from 'zod/mini';
import { Instant } from './instant';
import { Day, Week } from './calendar';
import { Arm } from './experiment';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line));
const count = z.int().check(z.nonnegative());

/**
 * How a slot came to be: planned beforehand, logged as it went out, seen as it was published on the network's page,
 * found in the weekly question "posted elsewhere?", or in a file of statistics. What a desktop browser did not see is not taken for undone.
 */
export const SLOT_ORIGINS = ['planned', 'logged', 'seen', 'elsewhere', 'imported'] as const;

/** The numbers of one post at one age. Posts are compared only at the same age, in days. */
export const PostNumbers = z.object({
  on: Day,
  /** Reactions, comments, shares and saves together, as the network shows them. */
  engagements: count,
  /** Reach or views, whichever the network shows. */
  reach: z.optional(count),
});
export type PostNumbers = z.infer<typeof PostNumbers>;

/** The arm that chance gave a planned post, and its place in the experiment's shuffled order. */
export const SlotArm = z.object({
  experimentId: z.string().check(z.minLength(1)),
  arm: Arm,
  place: count,
});
export type SlotArm = z.infer<typeof SlotArm>;

/** One post of one week on one network: its place in the plan, and what became of it. */
export const Slot = z.object({
  id: z.string().check(z.minLength(1)),
  brandId: z.string().check(z.minLength(1)),
  week: Week,
  network: NetworkId,
  topic: z.optional(line),
  origin: z.enum(SLOT_ORIGINS),
  /** The day it was published; missing while it is not. */
  doneOn: z.optional(Day),
  /** When the user said so. */
  markedAt: z.optional(Instant),
  numbers: z.optional(PostNumbers),
  arm: z.optional(SlotArm),
  /** What names the post that was seen going out, so that it is never logged twice: its id, or its story's. */
  seen: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  addedAt: Instant,
  /** When the user took this post of a file out of the plan. The mark is kept so that no later file brings it back. */
  takenOutAt: z.optional(Instant),
});
export type Slot = z.infer<typeof Slot>;

/** Whether a row is a post of the plan, and not the mark of one that the user took out of it. */
export const isInPlan = ({ takenOutAt }: Slot): boolean => takenOutAt === undefined;
