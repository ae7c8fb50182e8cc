import type { BrandFacts } from '../../domain/brand-facts';
import { addMonths, dayIn, monthOf } from '../../domain/calendar';
import type { MonthResult } from '../../domain/month-result';
import type { Situation } from '../../domain/situation';
import { followerJump } from '../follower-jump';
import { countsConversions, luckOnTarget } from '../luck-on-target';
import { monthFigures } from '../month-figures';
import { latestMonth, reaches, targetsOf, valueOf } from '../months';
import { isBelowBreakEven } from '../return-of';
import { valueByWord } from '../worth-of-month';

/** What the results say, from stage 2 on. */
export function resultFacts(facts: BrandFacts, now: Temporal.ZonedDateTime) {
  const jump = followerJump(facts, now);
  const month = latestMonth(facts);
  return {
    targetMoved: isTargetLate(facts, now),
    hoursMissing: month !== undefined && month.hours === undefined,
    ...onePost(facts, now),
    ...(jump && { followerJump: jump.gained, followerUsual: jump.usual }),
    ...(month && breakEven(facts, month)),
    ...threeMonths(facts, now),
    ...onTarget(facts, now),
  } satisfies Partial<Situation>;
}

/** A level that is written, or changed, once its period has begun. The first day itself is early enough. */
function isTargetLate({ brief }: BrandFacts, now: Temporal.ZonedDateTime): boolean {
  if (!brief.target) return false;
  const begins = Temporal.PlainDate.from(`${brief.target.value.from}-01`);
  const written = dayIn(brief.target.writtenAt, now.timeZoneId);
  return Temporal.PlainDate.compare(written, begins) > 0;
}

/** The share of the busiest post in the engagement of the last month that has measured posts. */
function onePost({ slots }: BrandFacts, now: Temporal.ZonedDateTime): Partial<Situation> {
  const present = monthOf(now.toPlainDate());
  for (const month of [present, addMonths(present, -1)]) {
    const posts = slots.flatMap(({ doneOn, numbers }) =>
      doneOn?.startsWith(month) && numbers ? [numbers.engagements] : [],
    );
    const total = posts.reduce((sum, engagements) => sum + engagements, 0);
    if (total > 0) {
      return {
        monthPosts: posts.length,
        onePostShare: Math.round((100 * Math.max(...posts)) / total),
      };
    }
  }
  return {};
}

/** What a month brought beside what would have earned its cost. */
function breakEven(facts: BrandFacts, month: MonthResult): Partial<Situation> {
  const { conversions } = month;
  const counted = conversions !== undefined && { conversions };
  // Where the value is one word and no count, no count of results would have covered the cost.
  if (valueByWord(month) !== undefined) return { ...counted };
  const { breakEven: needed } = monthFigures(facts, month);
  if (!('mid' in needed)) return { ...counted };
  return {
    ...counted,
    breakEven: needed.mid,
    ...(conversions !== undefined && { coveredCost: conversions >= needed.mid }),
  };
}

function threeMonths(facts: BrandFacts, now: Temporal.ZonedDateTime): Partial<Situation> {
  const months = monthsBefore(facts, monthOf(now.toPlainDate())).slice(-3);
  const below = months.length === 3 ? isBelowBreakEven(facts, months) : undefined;
  return below === undefined ? {} : { belowBreakEven: below };
}

/** The recorded months that are over, oldest first. */
const monthsBefore = ({ months }: BrandFacts, present: string): MonthResult[] =>
  months.filter(({ month }) => month < present).toSorted((a, b) => (a.month < b.month ? -1 : 1));

function onTarget(facts: BrandFacts, now: Temporal.ZonedDateTime): Partial<Situation> {
  const targetIn = targetsOf(facts, now.timeZoneId);
  const judged = monthsBefore(facts, monthOf(now.toPlainDate()))
    .flatMap((month) => {
      const target = targetIn(month.month);
      const value = valueOf(month);
      if (!target || value === undefined) return [];
      return [{ month, target, met: month.guardrailsKept !== false && reaches(target, value) }];
    })
    .slice(-3);
  const last = judged.at(-1);
  if (!last) return {};
  const counted = countsConversions(judged.map(({ month }) => month));
  return {
    monthsJudged: judged.length,
    monthsOnTarget: judged.filter(({ met }) => met).length,
    ...(judged.length === 3 && { luckOfThree: luckOnTarget(last.target, counted ? 1 : undefined) }),
  };
}
