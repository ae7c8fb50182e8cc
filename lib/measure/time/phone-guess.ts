import type { PhoneEstimate } from '../../domain/brand';
import { daysUpTo } from './period';

/** What is guessed for the week of a day, in minutes; 0 before the first guess. */
export const guessedMinutes = (phone: readonly PhoneEstimate[] = [], day: string): number =>
  phone.findLast(({ from }) => from <= day)?.minutes ?? 0;

/**
 * The guessed seconds of the days `from` to `to`, both included. Each day that has begun is a seventh of its week, so
 * a month holds its own part of the weeks at its ends.
 */
export function guessedSeconds(
  phone: readonly PhoneEstimate[] | undefined,
  from: string,
  to: string,
  today: string,
): number {
  return phone && phone.length > 0 ? guessedOn(phone, daysUpTo({ from, to }, today)) : 0;
}

/** The same for days that are known: with many brands the calendar is asked once. */
export function guessedOn(phone: readonly PhoneEstimate[], days: readonly string[]): number {
  const minutes = days.reduce((sum, day) => sum + guessedMinutes(phone, day), 0);
  return Math.round((minutes * 60) / 7);
}

/**
 * The guesses with another one from the week of `today` on. Weeks before it keep theirs; a guess of the same week is
 * replaced, and one that says what held anyway is not written.
 */
export function withGuess(
  phone: readonly PhoneEstimate[] = [],
  minutes: number,
  today: Temporal.PlainDate,
): readonly PhoneEstimate[] {
  const from = today.subtract({ days: today.dayOfWeek - 1 }).toString();
  const before = phone.filter((one) => one.from < from);
  return (before.at(-1)?.minutes ?? 0) === minutes ? before : [...before, { from, minutes }];
}
