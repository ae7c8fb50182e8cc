import { mondayOf } from '../domain/calendar';
import { kendallP, tieSizes } from './kendall';
import { type MannKendall, mannKendall } from './mann-kendall';
import type { NetChange } from './net-changes';
import { varianceInflation } from './serial-correlation';
import { type Slope, theilSen, type TimedValue } from './theil-sen';

/** With fewer weeks the test is not asked (NCL's trend_manken asks for ten values as well). */
const MIN_WEEKS = 10;
const LEVEL = 0.05;

export type TrendVerdict =
  /** `slope` is in followers per week, per week: how much more each week adds than the week before. */
  | { verdict: 'rising' | 'falling'; test: MannKendall; slope: Slope }
  | { verdict: 'cannot-tell'; why: 'too-few-weeks'; missing: { weeks: number } }
  | {
      verdict: 'cannot-tell';
      /**
       * `within-chance`: there may well be a trend, between the limits of `slope`. `weeks-alike`: good weeks follow
       * good ones and bad ones bad, so that what looks like a trend may be one long mood.
       */
      why: 'within-chance' | 'weeks-alike';
      test: MannKendall;
      slope: Slope;
      /** It takes at least so many further weeks, and only so few if each is the best so far, or each the worst. */
      missing: { weeks: number };
    };

function timed(changes: readonly NetChange[]): readonly TimedValue[] {
  const [first] = changes;
  const start = first && mondayOf(first.week);
  return changes.map(({ week, change }) => ({
    at: start ? start.until(mondayOf(week)).days / 7 : 0,
    value: change,
  }));
}

/** The fewest further values, each beyond all before, that make the score significant. */
function fewestMore(s: number, values: readonly number[], inflation: number): number {
  const ties = tieSizes(values);
  let score = Math.abs(s);
  let n = values.length;
  do {
    score += n;
    n += 1;
  } while (kendallP(score / Math.sqrt(inflation), n, ties) > LEVEL);
  return n - values.length;
}

/**
 * Whether weekly growth itself rises or falls: Mann-Kendall at 5 % with the Theil-Sen slope, on weekly net changes
 * and never on the count, see `netChanges`. A finding has to hold with the variance that serial correlation adds
 * (Yue and Wang 2004) as well. Missing weeks may lie between the changes, which are in order of time. Few weeks find
 * little: gains that double are mostly missed in 12 weeks, and still often in 26. So without a finding the verdict
 * is "cannot tell", and never "no trend".
 * @throws RangeError for changes that are not finite.
 */
export function judgeTrend(weeklyNetChanges: readonly NetChange[]): TrendVerdict {
  const points = timed(weeklyNetChanges);
  const values = points.map(({ value }) => value);
  const slope = theilSen(points);
  if (!slope || values.length < MIN_WEEKS) {
    const weeks = MIN_WEEKS - values.length;
    return { verdict: 'cannot-tell', why: 'too-few-weeks', missing: { weeks } };
  }
  const test = mannKendall(values);
  const inflation = varianceInflation(points, slope.slope);
  const { low = 0, high = 0 } = slope.interval ?? {};
  // With many ties the test may find a trend whose slope is zero: that is nothing to tell anybody.
  const found = test.p <= LEVEL && (low > 0 || high < 0);
  if (found && kendallP(test.s / Math.sqrt(inflation), values.length, tieSizes(values)) <= LEVEL) {
    return { verdict: test.s > 0 ? 'rising' : 'falling', test, slope };
  }
  const why = found ? 'weeks-alike' : 'within-chance';
  const missing = { weeks: fewestMore(test.s, values, found ? inflation : 1) };
  return { verdict: 'cannot-tell', why, test, slope, missing };
}
