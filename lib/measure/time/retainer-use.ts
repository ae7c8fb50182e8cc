import type { Retainer } from '../../domain/brand';

/** When the hours end at the pace so far. */
export type Pace =
  /** Too little is known of the month. */
  | { state: 'cannot-tell' }
  /** They last until the month is over. */
  | { state: 'lasts' }
  | { state: 'ends'; day: string }
  /** They are used up. */
  | { state: 'used' };

export interface RetainerUse {
  usedSeconds: number;
  /** What of it is the guess for the phone. */
  guessedSeconds: number;
  hours: number;
  /** More than the hours of the retainer; 0 while they are not used up. */
  overSeconds: number;
  pace: Pace;
  /** What an hour brings as agreed, and at the hours used so far; in the currency of the costs. */
  agreedRate?: number;
  rateSoFar?: number;
}

export interface MonthSoFar {
  /** Seconds that were worked, and those that are guessed for the phone. */
  seconds: number;
  guessedSeconds: number;
  /** Days on which something was worked. */
  workDays: number;
  today: Temporal.PlainDate;
}

/** From this many days with work, or from this day of the month on, a pace says something. */
const ENOUGH = { workDays: 3, days: 5 } as const;

/**
 * How a month's retainer is used. The pace is the plain one: the hours so far by the days so far, weekends included.
 * The rate of the month so far is left out while the pace cannot tell: after an hour's work any fee looks grand.
 */
export function retainerUse({ hours, fee }: Retainer, month: MonthSoFar): RetainerUse {
  const usedSeconds = Math.max(0, month.seconds + month.guessedSeconds);
  const pace = paceOf(hours * 3600, usedSeconds, month);
  const tells = pace.state !== 'cannot-tell';
  return {
    usedSeconds,
    guessedSeconds: month.guessedSeconds,
    hours,
    overSeconds: Math.max(0, usedSeconds - hours * 3600),
    pace,
    ...(fee !== undefined && { agreedRate: fee / hours }),
    ...(fee !== undefined && tells && usedSeconds > 0 && { rateSoFar: fee / (usedSeconds / 3600) }),
  };
}

function paceOf(limit: number, used: number, { workDays, today }: MonthSoFar): Pace {
  if (used >= limit) return { state: 'used' };
  if (workDays < ENOUGH.workDays && today.day < ENOUGH.days) return { state: 'cannot-tell' };
  // The day on whose evening the hours are gone; a thousandth of a second is no further day.
  const last = Math.ceil((limit * today.day) / used - 1e-9);
  if (last > today.daysInMonth) return { state: 'lasts' };
  return { state: 'ends', day: today.with({ day: last }).toString() };
}
