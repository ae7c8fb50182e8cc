import { dayIn } from '../domain/calendar';
import { AGE_TOLERANCE, type Arm, type Experiment } from '../domain/experiment';
import type { PostNumbers, Slot } from '../domain/slot';
import { engagementRate } from './engagement-rates';

/**
 * Where one post of an experiment stands. `read` has a value that counts. `planned`, `waiting` and `due` may still get
 * one: not out, too young, and of the right age today. The others are left out, each for its reason: published before
 * the test began, never read at the right age, read at another age only, read without the reach that the metric needs,
 * or of the right age only after the last day.
 */
export type PostStanding =
  | 'read'
  | 'planned'
  | 'waiting'
  | 'due'
  | 'before-start'
  | 'missed'
  | 'other-age'
  | 'no-reach'
  | 'after-end';

export interface ExperimentPost {
  slot: Slot;
  arm: Arm;
  place: number;
  standing: PostStanding;
  /** Whether it may still get a value that counts. */
  open: boolean;
  /** How old the post was when its numbers were read, in days; missing where they were not. */
  readAt?: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The ages at which a post's numbers count, in days, both included. */
export const readingAges = ({ age }: Pick<Experiment, 'age'>): { first: number; last: number } => ({
  first: age,
  last: age + AGE_TOLERANCE,
});

/** A post's value in the metric. `undefined` where the reach that it needs is missing, or is nobody. */
export function valueOf(
  { metric }: Pick<Experiment, 'metric'>,
  { engagements, reach }: PostNumbers,
): number | undefined {
  if (metric === 'engagements') return engagements;
  if (metric === 'reach') return reach;
  return engagementRate({ engagements, ...(reach !== undefined && { reach }) }, 'reach');
}

/** Says where a post stands; `undefined` for one that is none of the experiment's. */
export function experimentPost(
  experiment: Experiment,
  slot: Slot,
  now: Temporal.ZonedDateTime,
): ExperimentPost | undefined {
  if (slot.arm?.experimentId !== experiment.id) return undefined;
  const { arm, place } = slot.arm;
  const { doneOn, numbers } = slot;
  const readAt = doneOn !== undefined && numbers ? daysBetween(doneOn, numbers.on) : undefined;
  return {
    slot,
    arm,
    place,
    ...standingOf(experiment, slot, now, readAt),
    ...(readAt !== undefined && { readAt }),
  };
}

function standingOf(
  experiment: Experiment,
  { doneOn, numbers }: Slot,
  now: Temporal.ZonedDateTime,
  readAt: number | undefined,
): Pick<ExperimentPost, 'standing' | 'open'> {
  if (doneOn === undefined) return { standing: 'planned', open: true };
  const { startedAt, endsOn } = experiment;
  if (startedAt !== undefined && doneOn < dayIn(startedAt, now.timeZoneId).toString()) {
    return { standing: 'before-start', open: false };
  }
  const today = now.toPlainDate().toString();
  const { first, last } = readingAges(experiment);
  const age = daysBetween(doneOn, today);
  if (daysBetween(doneOn, endsOn) < first) return { standing: 'after-end', open: false };
  const isDue = age >= first && age <= last && today <= endsOn;
  if (numbers && readAt !== undefined && readAt >= first && readAt <= last) {
    if (numbers.on > endsOn) return { standing: 'after-end', open: false };
    return valueOf(experiment, numbers) === undefined
      ? { standing: 'no-reach', open: isDue }
      : { standing: 'read', open: false };
  }
  if (age < first) return { standing: 'waiting', open: true };
  if (isDue) return { standing: 'due', open: true };
  return { standing: numbers ? 'other-age' : 'missed', open: false };
}
