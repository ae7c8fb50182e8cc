import type { BrandFacts } from '../domain/brand-facts';
import type { Target } from '../domain/brief';
import type { MonthResult } from '../domain/month-result';
import { type Interval, poissonInterval } from '../measure/poisson';
import { countsConversions } from './luck-on-target';
import { reaches, type TargetInForce, targetsOf, valueOf } from './months';
import { CONFIDENCE } from './return-of';

export type VerdictReason =
  /** Nothing was agreed. */
  | 'no-target'
  /** What was agreed judges later months. */
  | 'target-later'
  /** It was written once the month had begun. */
  | 'target-late'
  | 'no-value'
  /** So few results, that the same level may as well have been reached or missed. */
  | 'few'
  | 'guardrail'
  | 'reached'
  | 'missed';

/** Whether one month reached the level that had been agreed before it. */
export interface MonthVerdict {
  verdict: 'met' | 'not-met' | 'cannot-tell';
  reason: VerdictReason;
  target?: TargetInForce;
  value?: number;
  /** Where results are counted: what such a count can mean, and with fewer than how many that decides. */
  chance?: Interval & { few: number };
}

/** `fewConversions` is the playbook's: fewer results than that in a month are mostly chance. */
export interface VerdictBy {
  timeZone: string;
  fewConversions: number;
}

/** The verdict on one month; `undefined` before stage 3, which is the first that judges results. */
export function monthVerdict(
  facts: BrandFacts,
  result: MonthResult,
  { timeZone, fewConversions }: VerdictBy,
): MonthVerdict | undefined {
  if (facts.brand.stage !== 3) return undefined;
  const target = targetsOf(facts, timeZone)(result.month);
  const value = valueOf(result);
  const chance =
    target && value !== undefined && countsConversions([result])
      ? { ...poissonInterval(value, CONFIDENCE), few: fewConversions }
      : undefined;
  const known = {
    ...(target && { target }),
    ...(value !== undefined && { value }),
    ...(chance && { chance }),
  };
  const say = (verdict: MonthVerdict['verdict'], reason: VerdictReason): MonthVerdict => ({
    verdict,
    reason,
    ...known,
  });
  if (!target) return say('cannot-tell', whyNoTarget(facts, result.month));
  if (value === undefined) return say('cannot-tell', 'no-value');
  if (result.guardrailsKept === false) return say('not-met', 'guardrail');
  if (chance && value < chance.few && !isClear(target, chance)) return say('cannot-tell', 'few');
  return reaches(target, value) ? say('met', 'reached') : say('not-met', 'missed');
}

/** Whether both ends of what a count can mean lie on the same side of the level. */
const isClear = (target: Target, { low, high }: Interval): boolean =>
  reaches(target, low) === reaches(target, high);

function whyNoTarget({ brief }: BrandFacts, month: string): VerdictReason {
  const agreed = [...(brief.pastTargets ?? []), ...(brief.target ? [brief.target] : [])];
  if (agreed.length === 0) return 'no-target';
  return agreed.some(({ value }) => value.from <= month) ? 'target-late' : 'target-later';
}
