import * as z from 'zod/mini';
import { Day } from './calendar';
import { Instant } from './instant';
import { LIMITS } from './limits';
import { NetworkId } from './network-id';
import { Stage } from './stage';
import { WorkKind } from './work-kind';

/**
 * How time came to be written down: by the timer, typed, typed for the phone, or as a correction of what was counted
 * on the pages.
 */
export const TIME_SOURCES = ['timer', 'typed', 'phone', 'correction'] as const;
export const TimeSource = z.enum(TIME_SOURCES);
export type TimeSource = z.infer<typeof TimeSource>;

const note = z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line)));
/** Two days, so that a timer that was forgotten overnight can still be saved and then be corrected. */
const seconds = z.int().check(z.minimum(-172_800), z.maximum(172_800));

/** What an entry said before it was changed. */
export const TimeRevision = z.object({
  at: Instant,
  what: z.enum(['edited', 'split', 'moved', 'removed', 'restored']),
  was: z.object({
    brandId: z.string(),
    day: Day,
    seconds,
    work: WorkKind,
    /** Missing where there was none, and in what was remembered before networks were. */
    network: z.optional(NetworkId),
    note,
  }),
});
export type TimeRevision = z.infer<typeof TimeRevision>;

/** Time for one brand on one day that was not counted on a page. */
export const TimeEntry = z.object({
  id: z.string().check(z.minLength(1)),
  brandId: z.string().check(z.minLength(1)),
  day: Day,
  /** Negative only in a correction, which takes away from what was counted on the pages. */
  seconds,
  /** The stage the brand was in. */
  stage: Stage,
  work: WorkKind,
  network: z.optional(NetworkId),
  source: TimeSource,
  note,
  /** When it began, where a timer measured it. */
  from: z.optional(Instant),
  at: Instant,
  /** Put aside by the user: it counts nowhere, and can be taken back. */
  removedAt: z.optional(Instant),
  /** Oldest first. */
  history: z.array(TimeRevision),
});
export type TimeEntry = z.infer<typeof TimeEntry>;

/** A timer that runs, for one brand. */
export const RunningTimer = z.object({
  brandId: z.string().check(z.minLength(1)),
  startedAt: Instant,
  work: WorkKind,
  network: z.optional(NetworkId),
  note,
});
export type RunningTimer = z.infer<typeof RunningTimer>;
