import type { Condition } from '../domain/condition';
import type { Situation } from '../domain/situation';

/** Whether a condition is known to hold. What is not known holds nothing, except a question for the unknown. */
export function holds(condition: Condition, situation: Situation): boolean {
  const value = situation[condition.fact];
  if (condition.known !== undefined) return condition.known === (value !== undefined);
  if (condition.is !== undefined) return value === condition.is;
  if (typeof value !== 'number') return false;
  if (condition.atLeast !== undefined) return value >= condition.atLeast;
  return condition.atMost !== undefined && value <= condition.atMost;
}

export const allHold = (conditions: readonly Condition[] | undefined, situation: Situation) =>
  (conditions ?? []).every((condition) => holds(condition, situation));
