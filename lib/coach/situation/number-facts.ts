import type { BrandFacts } from '../../domain/brand-facts';
import { type Week, weekOf } from '../../domain/calendar';
import type { Situation } from '../../domain/situation';
import { numbersByWeek, weeksBefore } from '../by-week';
import { comparablePosts } from '../comparable-age';
import { hasNumbers } from '../week-facts';

/** What was counted, when, and for how many weeks. */
export function numberFacts(facts: BrandFacts, now: Temporal.ZonedDateTime) {
  const today = now.toPlainDate();
  const week = weekOf(today);
  const four = weeksBefore(week, 4).map((one) => enquiriesIn(facts, one));
  const counted = four.filter((value) => value !== undefined);
  let last: string | undefined;
  for (const { accountId, day } of facts.snapshots) {
    if (accountId !== '' && (last === undefined || day > last)) last = day;
  }
  const thisWeek = enquiriesIn(facts, week);
  return {
    numbersThisWeek: hasNumbers(facts, week, now.timeZoneId),
    numberWeeks: numbersByWeek(facts.snapshots).size,
    enquiryWeeks: counted.length,
    postsMeasured: comparablePosts(facts.slots).length,
    ...(thisWeek !== undefined && { enquiriesThisWeek: thisWeek }),
    ...(counted.length > 0 && {
      enquiriesFourWeeks: counted.reduce((sum, value) => sum + value, 0),
    }),
    ...(last !== undefined && {
      numbersDays: Math.max(
        0,
        Temporal.PlainDate.from(last).until(today, { largestUnit: 'day' }).days,
      ),
    }),
  } satisfies Partial<Situation>;
}

/** The week's count; the later one, should there be two. */
const enquiriesIn = ({ snapshots }: BrandFacts, week: Week): number | undefined =>
  numbersByWeek(snapshots)
    .get(week)
    ?.filter(({ metric }) => metric === 'enquiries')
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1)?.value;
