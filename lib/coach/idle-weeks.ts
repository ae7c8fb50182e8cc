import type { BrandFacts } from '../domain/brand-facts';
import { dayIn, type Week, weekOf } from '../domain/calendar';
import { ANY, numbersByWeek, weeksMeasured, weeksOfLines, weeksOfSetUp } from './by-week';
import { doneIn, publishedIn } from './week-facts';
import { isWorkingWeek, lastWorkingWeeks } from './working-weeks';

/** More idle weeks than this are not told apart. */
const MOST = 26;
const NO_BREAKS: BrandFacts['breaks'] = [];

/**
 * Whole working weeks in a row, up to now, in which nothing was recorded: no post, no number, no task,
 * no month, no decision and no set-up. The week
 * that runs is not over, so it is no idle one; work in it ends the row. Weeks before the brand entered its stage
 * are left out.
 */
export function idleWeeks(facts: BrandFacts, now: Temporal.ZonedDateTime): number {
  const entered = weekOf(dayIn(facts.brand.stageSince, now.timeZoneId));
  const present = weekOf(now.toPlainDate());
  if (isBusy(facts, present, now.timeZoneId)) return 0;
  // Work in a week of a planned break ends the row like any other; without work such a week is left out.
  const weeks = lastWorkingWeeks({ ...facts, breaks: NO_BREAKS }, now, MOST).filter(
    (week) => week > entered,
  );
  let idle = 0;
  for (const week of weeks.toReversed()) {
    if (isBusy(facts, week, now.timeZoneId)) break;
    if (isWorkingWeek(facts.breaks, week)) idle += 1;
  }
  return idle;
}

const isBusy = (facts: BrandFacts, week: Week, timeZone: string): boolean =>
  publishedIn(facts, week).length > 0 ||
  numbersByWeek(facts.snapshots).has(week) ||
  doneIn(facts, ANY, week) ||
  weeksMeasured(facts.slots).has(week) ||
  weeksOfLines(facts.months)(timeZone).has(week) ||
  weeksOfLines(facts.decisions)(timeZone).has(week) ||
  weeksOfSetUp(facts.accountFacts)(timeZone).has(week);
