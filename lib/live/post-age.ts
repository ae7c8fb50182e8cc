import { COMPARED_FROM, COMPARED_TO } from '../coach/comparable-age';
import type { BrandFacts } from '../domain/brand-facts';
import type { Slot } from '../domain/slot';

/** How many days lie between publishing and `day`; `undefined` where a clock that was moved leaves none. */
export function postAge({ doneOn }: Slot, day: string): number | undefined {
  if (doneOn === undefined || day < doneOn) return undefined;
  return Temporal.PlainDate.from(doneOn).until(day, { largestUnit: 'day' }).days;
}

/** Whether today is a day for writing down a post's numbers. */
export function wantsNumbers(slot: Slot, today: string): boolean {
  const age = postAge(slot, today);
  return (
    slot.numbers === undefined && age !== undefined && age >= COMPARED_FROM && age <= COMPARED_TO
  );
}

/** The posts whose numbers can be written down today, the oldest first. */
export const postsToMeasure = ({ slots }: BrandFacts, today: string): readonly Slot[] =>
  slots
    .filter((slot) => wantsNumbers(slot, today))
    .toSorted((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? -1 : 1));
