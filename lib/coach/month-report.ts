import type { BrandFacts } from '../domain/brand-facts';
import type { Goal, Target } from '../domain/brief';
import { dayIn } from '../domain/calendar';
import type { Stage } from '../domain/stage';
import { type MonthView, monthViews } from './month-view';
import { targetsOf } from './months';

/** What one page for the client says of a month. It holds facts and no verdict: those are the gate's. */
export interface MonthReport {
  brand: string;
  stage: Stage;
  view: MonthView;
  /** Posts that are marked as published in the month. */
  published: number;
  goal?: Pick<Goal, 'outcome' | 'measure'>;
  /** The level in force in the month; only in stage 3, where results are judged. */
  target?: Target;
  /** What was decided in the month, oldest first; days are `YYYY-MM-DD`. */
  decisions: readonly { day: string; text: string }[];
}

/** The report of a recorded month; `undefined` in stage 1, which has no results, and where nothing is recorded. */
export function monthReport(
  facts: BrandFacts,
  month: string,
  timeZone: string,
): MonthReport | undefined {
  const { brand, slots, decisions, brief } = facts;
  const view = monthViews(facts).find(({ result }) => result.month === month);
  if (brand.stage === 1 || !view) return undefined;
  const goal = brief.goal?.value;
  const target = brand.stage === 3 ? targetsOf(facts, timeZone)(month) : undefined;
  return {
    brand: brand.name,
    stage: brand.stage,
    view,
    published: slots.filter(({ doneOn }) => doneOn?.startsWith(month)).length,
    ...(goal && { goal: { outcome: goal.outcome, measure: goal.measure } }),
    ...(target && { target }),
    decisions: decisions
      .map(({ at, text }) => ({ day: dayIn(at, timeZone).toString(), text }))
      .filter(({ day }) => day.startsWith(month))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  };
}
