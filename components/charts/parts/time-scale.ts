import { scaleLinear } from 'd3-scale';
import { mondayOf, type Week } from '@/lib/domain/calendar';
import type { Words } from '../frame/use-words';

const DAY = 24 * 60 * 60 * 1000;
/** Each label needs so much room. */
const ROOM = 68;
const MONTHS_FROM_DAYS = 70;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240];

export interface Tick {
  at: number;
  label: string;
}

export interface TimeScale {
  from: string;
  /** The first day after the end. */
  to: string;
  /** The middle of a day. */
  ofDay: (day: string) => number;
  /** Where a week begins, and how wide it is. */
  ofWeek: (week: Week) => number;
  weekWidth: number;
  start: number;
  /** Where the last week ends. */
  end: number;
  ticks: readonly Tick[];
}

export interface TimeRoom {
  left: number;
  right: number;
}

/** Days from the Monday of the first week to the Sunday of the last, on a line from `left` to `right`. */
export function timeScale(
  first: Week,
  last: Week,
  { left, right }: TimeRoom,
  words: Words,
): TimeScale {
  const from = mondayOf(first);
  const to = mondayOf(last).add({ weeks: 1 });
  const scale = scaleLinear(
    [Date.parse(from.toString()), Date.parse(to.toString())],
    [left, right],
  );
  const begin = (day: string) => scale(Date.parse(day));
  const most = Math.max(2, Math.floor((right - left) / ROOM));
  const days = ticksOf(from, to, most);
  const byMonth = from.until(to, { largestUnit: 'day' }).days > MONTHS_FROM_DAYS;
  return {
    from: from.toString(),
    to: to.toString(),
    ofDay: (day) => scale(Date.parse(day) + DAY / 2),
    ofWeek: (week) => begin(mondayOf(week).toString()),
    weekWidth: begin(from.add({ weeks: 1 }).toString()) - left,
    start: left,
    end: right,
    ticks: days.map((day, at) => ({
      at: begin(day.toString()),
      label: byMonth
        ? monthLabel(day, at === 0 || day.year !== days[at - 1]?.year, words)
        : words.shortDay(day.toString()),
    })),
  };
}

/** The year stands where it is new. */
const monthLabel = (day: Temporal.PlainDate, isNewYear: boolean, words: Words): string => {
  const month = words.shortMonth(day.toPlainYearMonth().toString());
  return isNewYear ? `${month} ${day.year}` : month;
};

/** Mondays, or first days of months where there are many weeks; no more than there is room for. */
function ticksOf(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  most: number,
): readonly Temporal.PlainDate[] {
  const { days } = from.until(to, { largestUnit: 'day' });
  if (days <= MONTHS_FROM_DAYS) {
    const step = Math.ceil(days / 7 / most);
    const count = Math.ceil(days / 7 / step);
    return Array.from({ length: count }, (_, at) => from.add({ weeks: at * step }));
  }
  const months = days / 30;
  const step = MONTH_STEPS.find((one) => Math.floor(months / one) <= most) ?? 240;
  const found: Temporal.PlainDate[] = [];
  let month = from.with({ day: 1 });
  if (month.toString() !== from.toString()) month = month.add({ months: 1 });
  while ((month.year * 12 + month.month - 1) % step !== 0) month = month.add({ months: 1 });
  for (; month.toString() < to.toString(); month = month.add({ months: step })) found.push(month);
  return found;
}
