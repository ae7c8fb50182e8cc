import { addMonths, monthOf } from '../../domain/calendar';
import type { BrandFacts } from '../../domain/brand-facts';
import type { MonthResult } from '../../domain/month-result';
import { poissonInterval } from '../../measure/poisson';
import { reaches, targetOf, valueOf } from '../months';
import { countsConversions, luckOnTarget } from '../luck-on-target';
import { CONFIDENCE, isBelowBreakEven } from '../return-of';
import { judgement, type Judge, type Judgement, type RuleOf } from './judge';

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
  const recorded = facts.months
    .filter((month) => valueOf(month) !== undefined)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const present = monthOf(now.toPlainDate());
  const judged = recorded.filter(
    ({ month }) => targetOf(facts, month) !== undefined && month < present,
  );
  if (judged.length === 0) return judgement('cannot-tell', 'on-target.no-month');

  const signed = judged.findLast(({ acceptedBy }) => acceptedBy !== undefined);
  const counted = countsConversions(judged);
  const few = counted && average(judged) < rule.fewConversions;
  const length = few ? 3 : 1;
  const periods = periodsOf(facts, judged, length, present).slice(-rule.of);
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
    luck: luckOnTarget(target, counted ? length : undefined),
    unit: length,
  };

  if (isBelowBreakEven(facts, judged))
    return judgement('not-yet', 'on-target.below', values, evidence);
  if (found >= rule.least) {
    return judgement('met', `on-target.${few ? 'met-quarters' : 'met'}`, values, evidence);
  }
  if (signed) {
    return judgement('met', 'on-target.accepted', { ...values, by: signed.acceptedBy ?? '' }, [
      ...evidence,
      { kind: 'declared', at: signed.at },
    ]);
  }
  if (few && isClearlyMissed(facts, judged)) {
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
  facts: BrandFacts,
  judged: readonly MonthResult[],
  length: number,
  present: string,
): Period[] {
  const byMonth = new Map(judged.map((month) => [month.month, month]));
  const [first] = judged;
  const periods: Period[] = [];
  const begins = first ? (targetOf(facts, first.month)?.from ?? present) : present;
  for (let start = begins; start < present; start = addMonths(start, length)) {
    const months = Array.from({ length }, (_, at) => byMonth.get(addMonths(start, at)));
    const whole = months.filter((month) => month !== undefined);
    if (whole.length < length) continue;
    const guarded = whole.every(({ guardrailsKept }) => guardrailsKept !== false);
    const reached = meetsTarget(facts, whole);
    periods.push({ months: whole, met: guarded && reached, broke: !guarded && reached });
  }
  return periods;
}

const total = (months: readonly MonthResult[]): number =>
  months.reduce((sum, month) => sum + (valueOf(month) ?? 0), 0);

/** What was asked of some months together, each by the target in force then. */
const askedOf = (facts: BrandFacts, months: readonly MonthResult[]): number =>
  months.reduce((sum, { month }) => sum + (targetOf(facts, month)?.level ?? 0), 0);

function meetsTarget(facts: BrandFacts, months: readonly MonthResult[]): boolean {
  const target = targetOf(facts, months.at(-1)?.month ?? '');
  return (
    target !== undefined && reaches({ ...target, level: askedOf(facts, months) }, total(months))
  );
}

/** Few as the counts are, even the high end of what they can mean stays under the level. */
function isClearlyMissed(facts: BrandFacts, judged: readonly MonthResult[]): boolean {
  const months = judged.slice(-3);
  if (months.length < 3 || facts.brief.target?.value.direction === 'at-most') return false;
  return poissonInterval(total(months), CONFIDENCE).high < askedOf(facts, months);
}
