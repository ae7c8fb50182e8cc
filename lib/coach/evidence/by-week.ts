import type { BrandFacts } from '../../domain/brand-facts';
import { addWeeks, type Week, weekOf } from '../../domain/calendar';
import { planByWeek } from '../by-week';
import { periodStart } from '../period';
import { placementsOf, rhythmOf } from '../rhythm';
import { hasNumbers, publishedIn, weekPosts } from '../week-facts';
import { isWorkingWeek } from '../working-weeks';
import { type Found, NOTHING } from './found';

/** The present week, and in a planned break the last week before it: what was recorded there is not undone. */
function weeksThatCount({ breaks }: BrandFacts, now: Temporal.ZonedDateTime): Week[] {
  const present = weekOf(now.toPlainDate());
  const start = periodStart('weekly', now, breaks);
  return start ? [...new Set([present, weekOf(start.toPlainDate())])] : [present];
}

/**
 * The next working week has as many posts planned as are promised; without a promise, one is a plan. A plan for the
 * week to come is not taken back when that week becomes a break.
 */
export function nextWeekPlanned(facts: BrandFacts, now: Temporal.ZonedDateTime): Found {
  const next = addWeeks(weekOf(now.toPlainDate()), 1);
  let week = next;
  // A break of years would be no break; ten weeks ahead is as far as anybody plans.
  for (let ahead = 0; ahead < 10 && !isWorkingWeek(facts.breaks, week); ahead += 1) {
    week = addWeeks(week, 1);
  }
  const found = planOf(facts, week);
  if (found.done || week === next) return found;
  const asPlanned = planOf(facts, next);
  return asPlanned.done ? asPlanned : found;
}

const plannedFor = ({ slots }: BrandFacts, week: Week): number =>
  planByWeek(slots).get(week)?.length ?? 0;

function planOf(facts: BrandFacts, week: Week): Found {
  const rhythm = rhythmOf(facts, week);
  const wanted = Math.max(1, rhythm ? placementsOf(rhythm) : 1);
  const planned = plannedFor(facts, week);
  return {
    done: planned >= wanted,
    evidence: planned > 0 ? [{ kind: 'planned', value: planned, of: wanted, at: week }] : [],
  };
}

/** The promised posts are out; without a promise, all that was planned for the week is. */
export function thisWeekPublished(facts: BrandFacts, now: Temporal.ZonedDateTime): Found {
  const found = weeksThatCount(facts, now).map((week) => postsOf(facts, week));
  return found.find(({ done }) => done) ?? found[0] ?? NOTHING;
}

function postsOf(facts: BrandFacts, week: Week): Found {
  const { promised, kept } = weekPosts(facts, week);
  const out = publishedIn(facts, week).length;
  const wanted = promised ?? plannedFor(facts, week);
  return {
    done: wanted > 0 && (promised === undefined ? out : kept) >= wanted,
    evidence: out > 0 ? [{ kind: 'published', value: out, of: Math.max(wanted, out) }] : [],
  };
}

/** This week's follower counts and enquiries are recorded. */
export function thisWeekCounted(facts: BrandFacts, now: Temporal.ZonedDateTime): Found {
  const week = weeksThatCount(facts, now).find((one) => hasNumbers(facts, one, now.timeZoneId));
  return week === undefined
    ? NOTHING
    : { done: true, evidence: [{ kind: 'numbers', value: week }] };
}
