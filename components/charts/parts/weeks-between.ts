import { addWeeks, type Week } from '@/lib/domain/calendar';

/** Every week from one to another, both included. */
export function weeksBetween(first: Week, last: Week): readonly Week[] {
  const weeks: Week[] = [];
  for (let week = first; week <= last; week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}
