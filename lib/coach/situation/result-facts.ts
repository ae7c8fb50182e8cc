import type { BrandFacts } from '../../domain/brand-facts';
import { addMonths, dayIn, monthOf } from '../../domain/calendar';
import type { Situation } from '../../domain/situation';
import { followerJump } from '../follower-jump';
import { costOf, latestMonth, reaches, targetOf, valueOf } from '../months';

/** What the results say, from stage 2 on. */
export function resultFacts(facts: BrandFacts, now: Temporal.ZonedDateTime) {
  const jump = followerJump(facts, now);
  const month = latestMonth(facts);
  const worth = facts.brief.goal?.value.valuePerConversion;
  const cost = month && costOf(facts, month);
  return {
    targetMoved: isTargetLate(facts, now),
    hoursMissing: month !== undefined && month.hours === undefined,
    ...onePost(facts, now),
    ...(jump && { followerJump: jump.gained, followerUsual: jump.usual }),
    ...(month?.conversions !== undefined && { conversions: month.conversions }),
    ...(worth !== undefined &&
      worth > 0 &&
      cost !== undefined && { breakEven: Math.ceil(cost / worth) }),
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

function onTarget(facts: BrandFacts, now: Temporal.ZonedDateTime): Partial<Situation> {
  const present = monthOf(now.toPlainDate());
  const judged = facts.months
    .filter(({ month }) => month < present)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .flatMap((month) => {
      const target = targetOf(facts, month.month);
      const value = valueOf(month);
      if (!target || value === undefined) return [];
      return [month.guardrailsKept !== false && reaches(target, value)];
    })
    .slice(-3);
  if (judged.length === 0) return {};
  return { monthsJudged: judged.length, monthsOnTarget: judged.filter(Boolean).length };
}
