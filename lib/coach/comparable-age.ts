import type { Slot } from '../domain/slot';

/** Posts are compared at day 7, give or take one day. */
export const COMPARED_FROM = 6;
export const COMPARED_TO = 8;

const DAY = 24 * 60 * 60 * 1000;

/** Whether a post's numbers were written down at the age at which posts are compared. */
export function isComparable({ doneOn, numbers }: Slot): boolean {
  if (doneOn === undefined || !numbers) return false;
  const age = (Date.parse(numbers.on) - Date.parse(doneOn)) / DAY;
  return age >= COMPARED_FROM && age <= COMPARED_TO;
}
