import { type Advice, adviceIds, type SafetyAdvice, type WarningAdvice } from '../domain/advice';
import { leadAction } from '../domain/advice-action';
import type { AdviceMemory } from '../domain/advice-memory';
import type { Assessment } from '../domain/assessment';
import type { BrandFacts } from '../domain/brand-facts';
import type { Verdict } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import type { Task } from '../domain/task';
import type { Tip } from '../domain/tip';
import type { Warning } from '../domain/warning';
import { taskAdvices } from './advise-tasks';
import { bestTip, tipsThatHold } from './advise-tip';
import type { Place } from './fits-page';
import { allHold } from './holds';
import { isQuiet, isWornOut } from './memory';
import { situationOf } from './situation/situation-of';

/** More would be a list, and a list is not advice. */
export const MOST_ADVICES = 3;

export interface AdviseInput {
  /** The brand's present stage: nothing outside it is advised. */
  assessment: Assessment;
  playbook: {
    tasks: readonly Task[];
    tips: readonly Tip[];
    warnings: readonly Warning[];
  };
  facts: BrandFacts;
  now: Temporal.ZonedDateTime;
  page?: PageRef | undefined;
  /** Whether the page shows the brand's own account; left out: cannot tell. */
  own?: Verdict | undefined;
  /** The brand that the page or the signed-in account belongs to, where it is another one. */
  otherBrand?: SafetyAdvice['otherBrand'] | undefined;
  /** What the user has said to each advice. */
  memory?: readonly AdviceMemory[] | undefined;
  /** Advices that are put aside until the page changes. */
  quietHere?: readonly string[] | undefined;
}

/**
 * At most three things, best first. On another brand's page that is said alone. Else what fits this page, a must-have's next step before a tip; then one
 * warning that facts give reason for; then open must-haves, nearly complete first and due before not due; then the
 * set-up of accounts added later, the work that goes on, what is good to have, and what is worth another look. Nothing
 * to say gives no advice. Deterministic: the same input gives the same list.
 */
export function advise(input: AdviseInput): readonly Advice[] {
  const { assessment, facts, playbook, otherBrand, now } = input;
  const remembered = new Map((input.memory ?? []).map((one) => [one.adviceId, one]));
  const isWanted = (id: string) =>
    !isQuiet(remembered.get(id), now) && !(input.quietHere ?? []).includes(id);

  // Whatever else is said on another brand's page would be done for the wrong one.
  if (otherBrand) return [safety(otherBrand)];
  const { page } = input;
  const place: Place | undefined = page && { page, own: input.own ?? 'cannot-tell' };
  const situation = situationOf({ facts, tasks: playbook.tasks, assessment, page, now });

  const tasks = taskAdvices({ assessment, facts, situation, now }, place)
    .filter(({ id }) => isWanted(id))
    // A must-have stays until it is done; what is only good to have rests like a tip.
    .filter(({ id, task }) => task.level !== 'should' || !isWornOut(remembered.get(id), now));
  const fitting = tasks.filter(({ why }) => why.key === 'fits-page');
  const tips = place ? tipsThatHold(playbook.tips, assessment.stage, place, situation) : [];
  const tip = bestTip(tips, situation, remembered, isWanted, now);
  const isStep = fitting.some(({ standing, task }) => standing.counted || task.level === 'part');
  const warning = playbook.warnings
    .filter(({ stages }) => stages.includes(assessment.stage))
    .filter(({ on }) => !on || (page !== undefined && on.includes(page.kind)))
    .filter(({ when }) => allHold(when, situation))
    .toSorted((a, b) => a.order - b.order)
    .map((one): WarningAdvice => {
      const id = adviceIds.warning(one.id);
      const action = leadAction(one.leads);
      return {
        kind: 'warning',
        id,
        urgency: 'soon',
        evidence: [],
        warning: one,
        situation,
        action,
      };
    })
    .find(({ id }) => isWanted(id) && !isWornOut(remembered.get(id), now));

  return [
    ...(isStep ? fitting : []),
    ...(tip ? [tip] : []),
    ...(isStep ? [] : fitting),
    ...(warning ? [warning] : []),
    ...tasks.filter((one) => !fitting.includes(one)),
  ].slice(0, MOST_ADVICES);
}

const safety = (otherBrand: SafetyAdvice['otherBrand']): SafetyAdvice => ({
  kind: 'safety',
  id: adviceIds.safety,
  urgency: 'safety',
  evidence: [],
  otherBrand,
  action: { verb: 'switch-brand', brandId: otherBrand.id },
});
