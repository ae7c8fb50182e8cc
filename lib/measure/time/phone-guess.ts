import type { PhoneEstimate } from '../../domain/brand';

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
  if (!phone || phone.length === 0) return 0;
  const last = to < today ? to : today;
  let minutes = 0;
  let day = Temporal.PlainDate.from(from);
  for (; day.toString() <= last; day = day.add({ days: 1 })) {
    minutes += guessedMinutes(phone, day.toString());
  }
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
