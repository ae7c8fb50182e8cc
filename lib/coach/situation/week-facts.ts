import type { BrandFacts } from '../../domain/brand-facts';
import { type Week, weekOf } from '../../domain/calendar';
import { networkOfAccounts } from '../../domain/network-id';
import type { PageKind, PageRef } from '../../domain/page-ref';
import type { Situation } from '../../domain/situation';
import type { Slot } from '../../domain/slot';
import { planByWeek, weeksBefore } from '../by-week';
import { postsToMeasure } from '../posts-to-measure';
import { placementsOf, rhythmOf } from '../rhythm';
import { publishedIn } from '../week-facts';
import { isWorkingWeek } from '../working-weeks';

/** Where time goes by without anything of one's own coming of it. */
const FEEDS: ReadonlySet<PageKind> = new Set(['home', 'feed', 'search', 'group', 'list']);

/** The present week: what was promised, what is out, what is planned, and the time that went by. */
export function weekFacts(
  facts: BrandFacts,
  page: PageRef | undefined,
  now: Temporal.ZonedDateTime,
) {
  const today = now.toPlainDate();
  const week = weekOf(today);
  const rhythm = rhythmOf(facts, week);
  const promised = rhythm && placementsOf(rhythm);
  // In a week of a planned break nothing is left to do.
  const works = isWorkingWeek(facts.breaks, week);
  const published = publishedIn(facts, week).length;
  const planned = plannedIn(facts, week);
  const four = weeksBefore(week, 4).flatMap((one) => publishedIn(facts, one));
  const minutes = (kinds?: ReadonlySet<string>, network?: string) =>
    Math.floor(
      facts.visitDays
        .filter((day) => (!kinds || kinds.has(day.kind)) && (!network || day.network === network))
        .reduce((sum, day) => sum + day.activeSeconds, 0) / 60,
    );
  return {
    published,
    plannedLeft: planned.length,
    postsFourWeeks: four.length,
    topicsFourWeeks: new Set(four.map(({ topic }) => topic?.trim().toLowerCase()).filter(Boolean))
      .size,
    postsToMeasure: postsToMeasure(facts, today.toString()).length,
    feedMinutes: minutes(FEEDS),
    ...(promised !== undefined && { promised }),
    ...(promised !== undefined && works && { left: Math.max(0, promised - published) }),
    ...(page && hereThisWeek(facts, page, { week, works }, minutes(undefined, page.network))),
  } satisfies Partial<Situation>;
}

function hereThisWeek(
  facts: BrandFacts,
  { network: shown }: PageRef,
  { week, works }: { week: Week; works: boolean },
  minutesHere: number,
): Partial<Situation> {
  const network = networkOfAccounts(shown);
  const promisedHere = rhythmOf(facts, week)?.[network];
  const publishedHere = publishedIn(facts, week, network).length;
  const nextTopicHere = plannedIn(facts, week)
    .filter((slot) => slot.network === network)
    .toSorted((a, b) =>
      a.addedAt === b.addedAt ? (a.id < b.id ? -1 : 1) : a.addedAt < b.addedAt ? -1 : 1,
    )
    .find(({ topic }) => topic !== undefined)?.topic;
  return {
    publishedHere,
    minutesHere,
    ...(promisedHere !== undefined && { promisedHere }),
    ...(promisedHere !== undefined &&
      works && { leftHere: Math.max(0, promisedHere - publishedHere) }),
    ...(nextTopicHere !== undefined && { nextTopicHere }),
  };
}

const plannedIn = ({ slots }: BrandFacts, week: Week): Slot[] =>
  (planByWeek(slots).get(week) ?? []).filter(({ doneOn }) => doneOn === undefined);
