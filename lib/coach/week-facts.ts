import type { BrandFacts } from '../domain/brand-facts';
import { dayIn, type Week } from '../domain/calendar';
import type { NetworkId } from '../domain/network-id';
import type { Slot } from '../domain/slot';
import { activeAccounts } from './active-accounts';
import { numbersByWeek, postsByWeek, sundayOf, weeksByTask } from './by-week';
import { placementsOf, rhythmOf } from './rhythm';

const PUBLISH = 'publish';
const NUMBERS = 'snap';

/** The posts that went out in a week, by the day they did, on one network or on all. */
export function publishedIn(
  { slots }: BrandFacts,
  week: Week,
  network?: NetworkId,
): readonly Slot[] {
  const posts = postsByWeek(slots).get(week) ?? [];
  return network === undefined ? posts : posts.filter((slot) => slot.network === network);
}

/** Whether a task was done in a week, by the days of its state. */
export const doneIn = ({ taskStates }: BrandFacts, taskId: string, week: Week): boolean =>
  weeksByTask(taskStates).get(taskId)?.has(week) ?? false;

export interface WeekPosts {
  /** What was promised; `undefined` when nothing is. */
  promised: number | undefined;
  /** What went out: recorded posts, or the whole promise where the user declared it kept. */
  out: number;
  /** What went out of what was promised, network by network: more on one does not make up for another. */
  kept: number;
  /** The user's word made up for posts that are not recorded. */
  declared: boolean;
}

export function weekPosts(facts: BrandFacts, week: Week): WeekPosts {
  const rhythm = rhythmOf(facts, week);
  const promised = rhythm && placementsOf(rhythm);
  const recorded = publishedIn(facts, week).length;
  const kept = Object.entries(rhythm ?? {}).reduce(
    (sum, [network, asked]) =>
      sum + Math.min(asked, publishedIn(facts, week, network as NetworkId).length),
    0,
  );
  const declared = promised !== undefined && kept < promised && doneIn(facts, PUBLISH, week);
  return declared
    ? { promised, out: Math.max(promised, recorded), kept: promised, declared }
    : { promised, out: recorded, kept, declared };
}

/**
 * Whether a week's numbers are there: a follower count of each active account that existed by then, and the
 * enquiries, where zero counts. The user's word counts as well.
 */
export function hasNumbers(facts: BrandFacts, week: Week, timeZone: string): boolean {
  if (doneIn(facts, NUMBERS, week)) return true;
  const inWeek = numbersByWeek(facts.snapshots).get(week) ?? [];
  if (!inWeek.some(({ metric }) => metric === 'enquiries')) return false;
  const counted = new Set(
    inWeek.flatMap(({ metric, accountId }) => (metric === 'followers' ? [accountId] : [])),
  );
  return activeAccounts(facts).every(
    ({ id, addedAt }) => counted.has(id) || dayIn(addedAt, timeZone).toString() > sundayOf(week),
  );
}
