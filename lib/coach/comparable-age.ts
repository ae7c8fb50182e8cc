import type { Slot } from '../domain/slot';
import { daysBetween, once } from './by-week';

/** Posts are compared at day 7, give or take one day. */
export const COMPARED_FROM = 6;
export const COMPARED_TO = 8;

/** The posts whose numbers were written down at the age at which posts are compared. */
export const comparablePosts = once((slots: readonly Slot[]): readonly Slot[] =>
  slots.filter(({ doneOn, numbers }) => {
    if (doneOn === undefined || !numbers) return false;
    const age = daysBetween(doneOn, numbers.on);
    return age >= COMPARED_FROM && age <= COMPARED_TO;
  }),
);
