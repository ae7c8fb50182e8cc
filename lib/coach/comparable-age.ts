import { COMPARED_FROM, COMPARED_TO } from '../domain/compared-posts';
import type { Slot } from '../domain/slot';
import { daysBetween, once } from './by-week';

/** The posts whose numbers were written down at the age at which posts are compared. */
export const comparablePosts = once((slots: readonly Slot[]): readonly Slot[] =>
  slots.filter(({ doneOn, numbers }) => {
    if (doneOn === undefined || !numbers) return false;
    const age = daysBetween(doneOn, numbers.on);
    return age >= COMPARED_FROM && age <= COMPARED_TO;
  }),
);
