import { addWeeks, mondayOf, type Week, weekOfDay } from '../../domain/calendar';

export interface CadenceDay {
  day: string;
  /** Posts that are recorded as published. */
  count: number;
  /** In a planned break, on which nothing is promised. */
  isOff: boolean;
  isToCome: boolean;
}

export interface CadenceWeek {
  week: Week;
  /** From Monday to Sunday. */
  days: readonly CadenceDay[];
  count: number;
  isOver: boolean;
}

/** The weeks from the first recorded post to the present one, oldest first, day by day. */
export function cadenceWeeks(
  published: readonly string[],
  breaks: readonly { from: string; to: string }[],
  today: string,
): readonly CadenceWeek[] {
  const counts = Map.groupBy(
    published.filter((day) => day <= today),
    (day) => day,
  );
  const first = [...counts.keys()].toSorted()[0];
  if (first === undefined) return [];
  const current = weekOfDay(today);
  const weeks: CadenceWeek[] = [];
  for (let week = weekOfDay(first); week <= current; week = addWeeks(week, 1)) {
    const monday = mondayOf(week);
    const days = Array.from({ length: 7 }, (_, add) => {
      const day = monday.add({ days: add }).toString();
      return {
        day,
        count: counts.get(day)?.length ?? 0,
        isOff: breaks.some(({ from, to }) => from <= day && day <= to),
        isToCome: day > today,
      };
    });
    const count = days.reduce((sum, day) => sum + day.count, 0);
    weeks.push({ week, days, count, isOver: week < current });
  }
  return weeks;
}
