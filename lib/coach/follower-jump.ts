import type { BrandFacts } from '../domain/brand-facts';
import { addWeeks, type Week, weekOf } from '../domain/calendar';
import type { Snapshot } from '../domain/snapshot';
import { weekBefore, weekOfDay } from './by-week';
import { isAbove, isWithin, usualBand } from '../measure/spread';

/** A jump is at least this many followers, and this share of the account, so that small accounts do not ring. */
const LEAST = 30;
const LEAST_SHARE = 0.05;
/** With fewer usual weeks, or posts with reach, nobody can say what is usual. */
const USUAL_WEEKS = 6;
const USUAL_POSTS = 5;
/** How long a jump is worth a question. */
const RECENT_WEEKS = 4;

export interface FollowerJump {
  gained: number;
  usual: number;
}

/**
 * A recent week in which an account gained far more followers than usual while its posts reached as many people as
 * ever. Without recorded reach this cannot be told, and nothing is said. Weekly net changes come from the last count
 * of each of two ISO weeks in a row; a gap of weeks is left out.
 */
export function followerJump(
  facts: BrandFacts,
  now: Temporal.ZonedDateTime,
): FollowerJump | undefined {
  const oldest = addWeeks(weekOf(now.toPlainDate()), -RECENT_WEEKS);
  for (const account of facts.accounts) {
    const changes = weeklyChanges(facts, account.id);
    const recent = changes.filter(({ week }) => week >= oldest).toReversed();
    for (const { week, gained, before } of recent) {
      const usual = changes.filter((one) => one.week < week).map((one) => one.gained);
      if (usual.length < USUAL_WEEKS) continue;
      const floor = Math.max(LEAST, LEAST_SHARE * before);
      const band = usualBand(usual, floor);
      if (band && isAbove(gained, band) && hasFlatReach(facts, account.network, week)) {
        return { gained, usual: Math.round(band.middle) };
      }
    }
  }
  return undefined;
}

function weeklyChanges({ snapshots }: BrandFacts, accountId: string) {
  const last = new Map<Week, Snapshot>();
  for (const one of snapshots) {
    if (one.accountId !== accountId || one.metric !== 'followers') continue;
    const week = weekOfDay(one.day);
    const known = last.get(week);
    if (!known || one.day > known.day) last.set(week, one);
  }
  return [...last]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([week, { value }]) => {
      const before = last.get(weekBefore(week))?.value;
      return before === undefined ? [] : [{ week, before, gained: value - before }];
    });
}

function hasFlatReach({ slots }: BrandFacts, network: string, week: Week): boolean {
  const reached = slots.flatMap(({ network: on, doneOn, numbers }) =>
    on === network && doneOn !== undefined && numbers?.reach !== undefined
      ? [{ week: weekOfDay(doneOn), reach: numbers.reach }]
      : [],
  );
  const then = reached.filter((post) => post.week === week);
  const usual = reached.filter((post) => post.week < week).map(({ reach }) => reach);
  if (then.length === 0 || usual.length < USUAL_POSTS) return false;
  const band = usualBand(usual, 0);
  return band !== undefined && then.every(({ reach }) => isWithin(reach, band));
}
