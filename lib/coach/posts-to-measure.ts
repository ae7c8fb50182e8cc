import type { BrandFacts } from '../domain/brand-facts';
import { COMPARED_FROM, COMPARED_TO } from '../domain/compared-posts';
import { type Experiment, isRunning } from '../domain/experiment';
import type { Slot } from '../domain/slot';
import { readingAges } from '../measure/experiment-post';
import { daysBetween } from './by-week';

/** How many days lie between publishing and `day`; `undefined` where a clock that was moved leaves none. */
export function postAge({ doneOn }: Slot, day: string): number | undefined {
  if (doneOn === undefined || day < doneOn) return undefined;
  return daysBetween(doneOn, day);
}

/** The running experiment that a post belongs to. */
export const runningTest = (
  { arm }: Slot,
  experiments: readonly Experiment[],
): Experiment | undefined =>
  arm && experiments.find((one) => one.id === arm.experimentId && isRunning(one));

/** Whether today is a day for writing down a post's numbers. A post of a running experiment has days of its own. */
export function wantsNumbers(
  slot: Slot,
  today: string,
  experiments: readonly Experiment[] = [],
): boolean {
  const test = runningTest(slot, experiments);
  const { first, last } = test ? readingAges(test) : { first: COMPARED_FROM, last: COMPARED_TO };
  const isThen = (day: string): boolean => {
    const age = postAge(slot, day);
    return age !== undefined && age >= first && age <= last;
  };
  const known = slot.numbers && (test === undefined || isThen(slot.numbers.on));
  return !known && isThen(today);
}

/** The posts whose numbers can be written down today, the oldest first. */
export const postsToMeasure = (
  { slots, experiments }: Pick<BrandFacts, 'slots' | 'experiments'>,
  today: string,
): readonly Slot[] =>
  slots
    .filter((slot) => wantsNumbers(slot, today, experiments))
    .toSorted((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? -1 : 1));
