import { addWeeks, type Week, weekOfDay } from '../../domain/calendar';
import type { DayPoint, SeriesBreak } from '../../domain/day-point';
import { stretches } from './stretches';

/** The level that a week ended with, or that the present one has so far. */
export interface WeekLevel extends DayPoint {
  week: Week;
  isOver: boolean;
}

/** The last level of each week, oldest first. What lies after the present week comes from a clock that was moved. */
export function weekLevels(points: readonly DayPoint[], currentWeek: Week): readonly WeekLevel[] {
  const byWeek = new Map<Week, DayPoint>();
  for (const point of points.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    byWeek.set(weekOfDay(point.day), point);
  }
  return [...byWeek]
    .filter(([week]) => week <= currentWeek)
    .map(([week, point]) => ({ ...point, week, isOver: week < currentWeek }));
}

/**
 * Levels of neighbouring weeks, as they may be joined by a line: a week without a count parts them, and so does a change
 * of what is counted.
 */
export const stretchesOf = <T extends { week: Week; day: string }>(
  levels: readonly T[],
  breaks: readonly SeriesBreak[],
): readonly (readonly T[])[] =>
  stretches(levels, breaks, (before, { week }) => addWeeks(before.week, 1) === week);
