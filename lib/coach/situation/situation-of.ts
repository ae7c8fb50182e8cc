import type { Assessment } from '../../domain/assessment';
import type { BrandFacts } from '../../domain/brand-facts';
import { dayIn } from '../../domain/calendar';
import type { PageRef } from '../../domain/page-ref';
import type { Situation } from '../../domain/situation';
import type { Task } from '../../domain/task';
import { activeNetworks } from '../active-accounts';
import { idleWeeks } from '../idle-weeks';
import { isOff } from '../working-weeks';
import { briefFacts } from './brief-facts';
import { careFacts } from './care-facts';
import { hereFacts } from './here-facts';
import { numberFacts } from './number-facts';
import { resultFacts } from './result-facts';
import { signFacts } from './sign-facts';
import { testFacts } from './test-facts';
import { weekFacts } from './week-facts';

export interface SituationInput {
  facts: BrandFacts;
  /** All of the playbook's. */
  tasks: readonly Task[];
  assessment: Pick<Assessment, 'met' | 'of' | 'stage'>;
  page?: PageRef | undefined;
  now: Temporal.ZonedDateTime;
}

/**
 * What is known of a brand and the page at hand, as the plain values that conditions ask about and sentences name.
 * In stage 1 nothing that judges results is known, whatever was recorded: it is too early, and so no surface can say it.
 */
export function situationOf({ facts, tasks, assessment, page, now }: SituationInput): Situation {
  const today = now.toPlainDate();
  const active = activeNetworks(facts);
  const entered = dayIn(facts.brand.stageSince, now.timeZoneId);
  // Of breaks that overlap, the one that lasts longest says how many days are left.
  const current = facts.breaks
    .filter(({ from, to }) => from <= today.toString() && today.toString() <= to)
    .toSorted((a, b) => (a.to < b.to ? -1 : 1))
    .at(-1);
  const situation: Situation = {
    weeksIn: Math.max(0, Math.floor(entered.until(today, { largestUnit: 'day' }).days / 7)),
    mustsMet: assessment.met,
    mustsOf: assessment.of,
    activeNetworks: active.length,
    onTiktok: active.includes('tiktok'),
    linkTracked: false,
    linkMissing: false,
    idleWeeks: idleWeeks(facts, now),
    onBreak: isOff(facts.breaks, today),
    ...briefFacts(facts),
    ...careFacts(facts),
    ...weekFacts(facts, page, now),
    ...numberFacts(facts, now),
    ...testFacts(facts),
    ...signFacts(facts, tasks, now),
    ...(assessment.stage === 1
      ? { targetMoved: false, hoursMissing: false }
      : resultFacts(facts, now)),
    ...(page && hereFacts(facts, page, now)),
  };
  if (!current) return situation;
  const left = today.until(Temporal.PlainDate.from(current.to), { largestUnit: 'day' }).days;
  return { ...situation, breakDaysLeft: left };
}
