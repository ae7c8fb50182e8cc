import { Day } from './calendar';
import { AGE_TOLERANCE, type ExperimentDraft, PER_ARM, READING_AGE } from './experiment';
import { LIMITS } from './limits';
import type { Problem } from './problem';

export type ExperimentField = 'hypothesis' | 'armA' | 'armB' | 'perArm' | 'age' | 'endsOn';

/** What is wrong with each field of a draft; nothing where all of it can be kept. */
export function checkExperiment(
  draft: ExperimentDraft,
  today: Temporal.PlainDate,
): Partial<Record<ExperimentField, Problem>> {
  const found: Partial<Record<ExperimentField, Problem>> = {};
  const texts = [
    ['hypothesis', draft.hypothesis, LIMITS.reason],
    ['armA', draft.arms.a, LIMITS.line],
    ['armB', draft.arms.b, LIMITS.line],
  ] as const;
  for (const [field, text, limit] of texts) {
    const { length } = text.trim();
    if (length === 0) found[field] = { code: 'field-missing' };
    if (length > limit) found[field] = { code: 'field-too-long', values: { length, limit } };
  }
  if (!isWithin(draft.perArm, PER_ARM))
    found.perArm = { code: 'experiment-range', values: PER_ARM };
  if (!isWithin(draft.age, READING_AGE)) {
    found.age = { code: 'experiment-range', values: READING_AGE };
    return found;
  }
  // A post that goes out today has to be old enough by then.
  const least = draft.age + AGE_TOLERANCE;
  const isDay = Day.safeParse(draft.endsOn).success;
  if (!isDay || draft.endsOn < today.add({ days: least }).toString()) {
    found.endsOn = { code: 'experiment-end', values: { count: least } };
  }
  return found;
}

const isWithin = (value: number, { least, most }: { least: number; most: number }): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
