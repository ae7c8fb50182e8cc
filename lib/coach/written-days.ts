import type { BrandFacts } from '../domain/brand-facts';
import { dayIn } from '../domain/calendar';

/** The days on which the goal and the costs were written, which say what a result is worth and what work costs. */
export interface WrittenDays {
  goal?: string;
  costs?: string;
}

/** Since when a brand's goal and costs say what they say, as days in a time zone. */
export function writtenDays(
  { brief: { goal, costs } }: Pick<BrandFacts, 'brief'>,
  timeZone: string,
): WrittenDays {
  const dayOf = (part: { writtenAt: string }) => dayIn(part.writtenAt, timeZone).toString();
  return { ...(goal && { goal: dayOf(goal) }), ...(costs && { costs: dayOf(costs) }) };
}
