import { daysBetween, EPOCH } from './by-week';

/** How many followers an account had on a day, whoever counted them. */
export interface FollowerCount {
  accountId: string;
  day: string;
  value: number;
}

/** Followers move slowly, so a count of some days before or after stands for the day of posting. */
const NEAR_DAYS = 7;

/**
 * Finds the count of an account nearest to a day, at most a week away: the earlier of two that are equally near, and
 * of two of one day the one that comes first in `counts`. Posts are many, so the counts are gone through only once.
 */
export function followersNear(
  counts: readonly FollowerCount[],
): (accountId: string, day: string) => number | undefined {
  const accounts = new Map<string, Map<number, number>>();
  for (const { accountId, day, value } of counts) {
    const days = accounts.get(accountId) ?? new Map<number, number>();
    accounts.set(accountId, days);
    const at = daysBetween(EPOCH, day);
    if (!days.has(at)) days.set(at, value);
  }
  return (accountId, day) => {
    const days = accounts.get(accountId);
    if (!days) return undefined;
    const at = daysBetween(EPOCH, day);
    for (let away = 0; away <= NEAR_DAYS; away += 1) {
      const value = days.get(at - away) ?? days.get(at + away);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}
