import { type MedianInterval, medianInterval, medianIntervalRank } from './median-interval';
import type { NetChange } from './net-changes';

const CONFIDENCE = 0.95;

export type GrowthVerdict =
  | { verdict: 'growing' | 'shrinking'; typicalWeek: MedianInterval }
  | { verdict: 'cannot-tell'; why: 'too-few-weeks'; missing: { weeks: number } }
  | {
      verdict: 'cannot-tell';
      why: 'within-chance';
      typicalWeek: MedianInterval;
      /** The fewest further weeks that could settle it: if all of them went the way that most weeks went. */
      missing: { weeks: number };
    };

/** The fewest weeks in all that tell a direction which `against` of them do not have. */
function weeksFor(against: number): number {
  let weeks = against + 1;
  while (medianIntervalRank(weeks, CONFIDENCE).rank <= against) weeks += 1;
  return weeks;
}

/**
 * Whether an account grows or shrinks: whether the 95 % interval of its median weekly net change leaves out zero.
 * The interval of the typical week is in followers.
 * @throws RangeError for changes that are not finite.
 */
export function judgeGrowth(weeklyNetChanges: readonly NetChange[]): GrowthVerdict {
  const changes = weeklyNetChanges.map(({ change }) => change);
  const typicalWeek = medianInterval(changes, CONFIDENCE);
  const against = Math.min(
    changes.filter((change) => change <= 0).length,
    changes.filter((change) => change >= 0).length,
  );
  const missing = { weeks: weeksFor(typicalWeek ? against : 0) - changes.length };
  if (!typicalWeek) return { verdict: 'cannot-tell', why: 'too-few-weeks', missing };
  if (typicalWeek.low > 0) return { verdict: 'growing', typicalWeek };
  if (typicalWeek.high < 0) return { verdict: 'shrinking', typicalWeek };
  return { verdict: 'cannot-tell', why: 'within-chance', typicalWeek, missing };
}
