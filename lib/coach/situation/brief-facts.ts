import type { BrandFacts } from '../../domain/brand-facts';
import type { Situation } from '../../domain/situation';

const TOPICS = 'pillars';

/** What the brand has written down. */
export function briefFacts({ brief, taskStates }: BrandFacts) {
  const { goal, capacity, choice, costs, target } = brief;
  return {
    goalWritten: goal !== undefined,
    capacityWritten: capacity !== undefined,
    choiceWritten: choice !== undefined,
    costsWritten: costs !== undefined,
    targetWritten: target !== undefined,
    topicsWritten: taskStates.some(({ taskId }) => taskId === TOPICS),
    ...(goal && { goalMeasure: goal.value.measure }),
    ...(target && { targetMeasure: target.value.measure }),
    ...(capacity && {
      hoursAWeek: capacity.value.hoursAWeek,
      replyHours: capacity.value.replyHours,
    }),
  } satisfies Partial<Situation>;
}
