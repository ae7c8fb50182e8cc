import { addMonths, monthOf } from '../../domain/calendar';
import type { MonthResult } from '../../domain/month-result';
import { poissonInterval } from '../../measure/poisson';
import { reaches, type TargetIn, targetsOf, valueOf } from '../months';
import { countsConversions, luckOnTarget } from '../luck-on-target';
import { CONFIDENCE, isBelowBreakEven } from '../return-of';
import { declaredIn } from './declared-in';
import { judgement, type Judge, type Judgement, type RuleOf } from './judge';

/** Where conversions are few, so many months are judged as one. */
const QUARTER = 3;

/** One month, or one quarter where there are few conversions: what it brought, and whether that reached the level. */
interface Period {
  months: readonly MonthResult[];
  met: boolean;
  /** On the level, at the price of a guardrail: that is not met. */
  broke: boolean;
}

/** Met in most of the last periods, said together with how often luck alone would do that. */
export const judgeOnTarget: Judge<'on-target'> = (rule, of) => {
  const { facts, now } = of;
  const target = facts.brief.target?.value;
  if (!target) return judgement('cannot-tell', 'on-target.no-target');
  const present = monthOf(now.toPlainDate());
  const inForce = targetsOf(facts, now.timeZoneId);
  // The last period may not be recorded yet, so one more than is asked for may be looked back on.
  const since = (length: number) => addMonths(present, -(rule.of + 1) * length);
  const yearAgo = since(QUARTER);
  const ofLastYear = facts.months
    .filter(({ month }) => yearAgo <= month && month < present)
    .filter((month) => valueOf(month) !== undefined && inForce(month.month) !== undefined)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const counted = countsConversions(ofLastYear);
  const few = counted && ofLastYear.length > 0 && average(ofLastYear) < rule.fewConversions;
  const length = few ? QUARTER : 1;
  const begins = since(length);
  const judged = ofLastYear.filter(({ month }) => month >= begins);
  const last = judged.at(-1);
  const level = last && inForce(last.month);
  if (!last || !level) return judgement('cannot-tell', 'on-target.no-month');

  const periods = periodsOf(judged, { length, present, inForce }).slice(-rule.of);
  const evidence = judged
    .slice(-rule.of * length)
    .map((month) => ({ kind: 'month' as const, at: month.month, value: valueOf(month) ?? 0 }));
  const found = periods.filter(({ met }) => met).length;
  const broke = periods.filter((period) => period.broke).length;
  const values = {
    found,
    broke,
    of: rule.of,
    periods: periods.length,
    least: rule.least,
    luck: luckOnTarget(level, counted ? length : undefined),
    unit: length,
  };

  const lastMonths = judged.slice(-3);
  if (isBelowBreakEven(facts, lastMonths)) {
    const all = [...evidence, ...declaredIn(lastMonths)];
    return judgement('not-yet', 'on-target.below', values, all);
  }
  if (found >= rule.least) {
    return judgement('met', `on-target.${few ? 'met-quarters' : 'met'}`, values, evidence);
  }
  // The owner's word stands in for numbers that cannot tell, never for numbers that can.
  const signed = few ? judged.findLast(({ acceptedBy }) => acceptedBy !== undefined) : undefined;
  if (signed) {
    return judgement('met', 'on-target.accepted', { ...values, by: signed.acceptedBy ?? '' }, [
      ...evidence,
      { kind: 'declared', at: signed.at },
    ]);
  }
  if (few && isClearlyMissed(lastMonths, inForce)) {
    return judgement('not-yet', 'on-target.clear', values, evidence);
  }
  return missed(rule, { periods: periods.length, found, broke, few, values, evidence });
};

function missed(
  rule: RuleOf<'on-target'>,
  so: { periods: number; found: number; broke: number; few: boolean } & Pick<
    Judgement,
    'evidence'
  > & {
      values: Judgement['reason']['values'];
    },
): Judgement {
  const { periods, found, broke, few, values, evidence } = so;
  if (periods === 0) return judgement('cannot-tell', 'on-target.few', values, evidence);
  // As long as the periods to come can still bring it, nothing is missed.
  if (periods < rule.of && found + (rule.of - periods) >= rule.least) {
    return judgement('cannot-tell', few ? 'on-target.few' : 'on-target.so-far', values, evidence);
  }
  return judgement('not-yet', `on-target.${broke > 0 ? 'guardrail' : 'missed'}`, values, evidence);
}

const average = (months: readonly MonthResult[]): number => total(months) / months.length;

/** Whole periods only, oldest first: a month or quarter of which a month is missing is not judged. */
function periodsOf(
  judged: readonly MonthResult[],
  { length, present, inForce }: { length: number; present: string; inForce: TargetIn },
): Period[] {
  const byMonth = new Map(judged.map((month) => [month.month, month]));
  const [first] = judged;
  const periods: Period[] = [];
  const begins = (first && inForce(first.month)?.from) ?? present;
  for (let start = begins; start < present; start = addMonths(start, length)) {
    const months = Array.from({ length }, (_, at) => byMonth.get(addMonths(start, at)));
    const whole = months.filter((month) => month !== undefined);
    if (whole.length < length) continue;
    const guarded = whole.every(({ guardrailsKept }) => guardrailsKept !== false);
    const reached = meetsTarget(whole, inForce);
    periods.push({ months: whole, met: guarded && reached, broke: !guarded && reached });
  }
  return periods;
}

const total = (months: readonly MonthResult[]): number =>
  months.reduce((sum, month) => sum + (valueOf(month) ?? 0), 0);

/** What was asked of some months together, each by the target in force then. */
const askedOf = (months: readonly MonthResult[], inForce: TargetIn): number =>
  months.reduce((sum, { month }) => sum + (inForce(month)?.level ?? 0), 0);

function meetsTarget(months: readonly MonthResult[], inForce: TargetIn): boolean {
  const target = inForce(months.at(-1)?.month ?? '');
  return (
    target !== undefined && reaches({ ...target, level: askedOf(months, inForce) }, total(months))
  );
}

/** Few as the counts are, even the high end of what they can mean stays under the level. */
function isClearlyMissed(months: readonly MonthResult[], inForce: TargetIn): boolean {
  const last = months.at(-1);
  if (months.length < 3 || !last || inForce(last.month)?.direction === 'at-most') return false;
  return poissonInterval(total(months), CONFIDENCE).high < askedOf(months, inForce);
}
