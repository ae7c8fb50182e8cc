import { mondayOf, type Week, weekOfDay } from '../../domain/calendar';

/** What a week's days sum up to, as far as they are known. */
export interface WeekSum {
  week: Week;
  /** Its Sunday. */
  day: string;
  value: number;
  /** How many of its seven days have a number. */
  known: number;
  isOver: boolean;
  /** All of its days are known. With any less the sum is one of a part, and is compared with none. */
  isWhole: boolean;
}

const DAYS = 7;

/**
 * The sums of weeks, oldest first, of a number whose days may be added up. A week of which no day is known is missing,
 * and a day without a number is no zero. What lies after the present week comes from a clock that was moved.
 */
export function weekSums(
  days: readonly { day: string; value: number }[],
  currentWeek: Week,
): readonly WeekSum[] {
  const sums: WeekSum[] = [];
  for (const { day, value } of days) {
    const open = sums.at(-1);
    // The days are in order, so the calendar is asked once a week.
    if (open && day <= open.day) {
      open.value += value;
      open.known += 1;
      open.isWhole = open.isOver && open.known === DAYS;
      continue;
    }
    const week = weekOfDay(day);
    if (week > currentWeek) break;
    const sunday = mondayOf(week).add({ days: DAYS - 1 });
    const isOver = week < currentWeek;
    sums.push({ week, day: sunday.toString(), value, known: 1, isOver, isWhole: false });
  }
  return sums;
}
