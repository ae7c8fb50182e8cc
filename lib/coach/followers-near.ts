import type { DayPoint } from '../domain/day-point';
import { daysBetween, EPOCH } from './by-week';

/** How many followers an account had on a day, and who says so. */
export interface FollowerCount extends DayPoint {
  accountId: string;
}

/** Followers move slowly, so a count of some days before or after stands for the day of posting. */
const NEAR_DAYS = 7;

/**
 * Finds the count of an account nearest to a day, at most a week away: the earlier of two that are equally near, and
 * of two of one day the one that comes first in `counts`. Posts are many, so the counts are gone through only once.
 */
export function followersNear(
  counts: readonly FollowerCount[],
): (accountId: string, day: string) => FollowerCount | undefined {
  const accounts = new Map<string, Map<number, FollowerCount>>();
  for (const count of counts) {
    const { accountId, day } = count;
    const days = accounts.get(accountId) ?? new Map<number, FollowerCount>();
    accounts.set(accountId, days);
    const at = daysBetween(EPOCH, day);
    if (!days.has(at)) days.set(at, count);
  }
  return (accountId, day) => {
    const days = accounts.get(accountId);
    if (!days) return undefined;
    const at = daysBetween(EPOCH, day);
    for (let away = 0; away <= NEAR_DAYS; away += 1) {
      const count = days.get(at - away) ?? days.get(at + away);
      if (count) return count;
    }
    return undefined;
  };
}
