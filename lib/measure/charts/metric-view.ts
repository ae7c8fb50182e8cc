import { quantileSorted } from 'simple-statistics';
import { addWeeks, mondayOf, type Week } from '../../domain/calendar';
import type { SeriesBreak } from '../../domain/day-point';
import { judgeTrend, type TrendVerdict } from '../judge-trend';
import { type MedianInterval, medianInterval } from '../median-interval';
import type { MergedPoint } from '../merge-series';
import { isMetricId, METRICS } from '../metrics';
import { JUDGED_WEEKS } from './net-change-view';
import { type WeekSum, weekSums } from './week-sums';

/** With fewer weeks there is no interval of the typical one at 95 %. */
const FEWEST_WEEKS = 6;
/** What is usual is told from the last four weeks' days, if there are enough of them. */
const USUAL_DAYS = 28;
const FEWEST_DAYS = 8;

export interface MetricDay {
  day: string;
  value: number;
  /** Counted by the definition that was replaced. */
  isBefore?: true;
}

export interface MetricWeek extends WeekSum {
  isBefore?: true;
}

interface Counted {
  metric: string;
  /** Where the numbers begin to be counted by another definition; nothing is joined or judged across it. */
  breaks: readonly SeriesBreak[];
  /** How many numbers cover more than a day: they are neither a day's nor a week's, and are not drawn. */
  longer: number;
}

/** A number whose days may be added up, week by week. */
export interface WeeklyView extends Counted {
  by: 'week';
  weeks: readonly MetricWeek[];
  /** The whole weeks that the typical week and the trend rest on. */
  judged: readonly Week[];
  typical?: MedianInterval;
  trend: TrendVerdict;
  /** How many more whole weeks the typical one takes; zero where it is there. */
  missing: number;
}

/** The middle half of the known days: a quarter of them lies below `low`, and a quarter above `high`. */
export interface UsualDays {
  low: number;
  median: number;
  high: number;
  /** How many of the last 28 days are known, from `from` on. */
  days: number;
  from: string;
}

/** A number whose days may not be added up, day by day: people, shares, averages. */
export interface DailyView extends Counted {
  by: 'day';
  days: readonly MetricDay[];
  usual?: UsualDays;
  /** How many more known days it takes; zero where it is there. */
  missing: number;
}

export type MetricView = WeeklyView | DailyView;

/**
 * One metric of one account, as files count it, by weeks where it may be summed and by days where it may not. `before`
 * are numbers of a metric that this one replaced; they are shown up to the first day that is known of the new one.
 */
export function metricView(
  metric: string,
  points: readonly MergedPoint[],
  currentWeek: Week,
  before: readonly MergedPoint[] = [],
): MetricView {
  const last = mondayOf(currentWeek).add({ days: 6 }).toString();
  const days = singleDays(points).filter(({ day }) => day <= last);
  const start = days[0]?.day;
  const earlier = singleDays(before).filter(({ day }) => start !== undefined && day < start);
  const counted = {
    metric,
    breaks: start !== undefined && earlier.length > 0 ? [{ day: start }] : [],
    longer: points.filter(({ from }) => from !== undefined).length,
  };
  return isMetricId(metric) && METRICS[metric].summable
    ? { ...counted, ...weekly(days, earlier, currentWeek) }
    : { ...counted, ...daily(days, earlier) };
}

const singleDays = (points: readonly MergedPoint[]): readonly MetricDay[] =>
  points.filter(({ from }) => from === undefined).map(({ day, value }) => ({ day, value }));

const asBefore = <T extends object>(list: readonly T[]) =>
  list.map((one) => ({ ...one, isBefore: true as const }));

function weekly(
  days: readonly MetricDay[],
  earlier: readonly MetricDay[],
  currentWeek: Week,
): Omit<WeeklyView, keyof Counted> {
  const weeks = weekSums(days, currentWeek);
  const start = weeks[0]?.week;
  // A week in which the definition changed is shown with the days of the new one alone: the two are never summed.
  const old = weekSums(earlier, currentWeek).filter(
    ({ week }) => start !== undefined && week < start,
  );
  const first = addWeeks(currentWeek, -JUDGED_WEEKS);
  const judged = weeks.filter(({ week, isWhole }) => isWhole && week >= first);
  const typical = medianInterval(judged.map(({ value }) => value));
  return {
    by: 'week',
    weeks: [...asBefore(old), ...weeks],
    judged: judged.map(({ week }) => week),
    ...(typical && { typical }),
    trend: judgeTrend(judged.map(({ week, value }) => ({ week, change: value }))),
    missing: typical ? 0 : FEWEST_WEEKS - judged.length,
  };
}

function daily(
  days: readonly MetricDay[],
  earlier: readonly MetricDay[],
): Omit<DailyView, keyof Counted> {
  const last = days.at(-1)?.day;
  const first =
    last &&
    Temporal.PlainDate.from(last)
      .subtract({ days: USUAL_DAYS - 1 })
      .toString();
  const near = days.filter(({ day }) => first !== undefined && day >= first);
  const shown = { by: 'day' as const, days: [...asBefore(earlier), ...days] };
  if (near.length < FEWEST_DAYS) return { ...shown, missing: FEWEST_DAYS - near.length };
  const sorted = near.map(({ value }) => value).toSorted((a, b) => a - b);
  const usual = {
    low: quantileSorted(sorted, 0.25),
    median: quantileSorted(sorted, 0.5),
    high: quantileSorted(sorted, 0.75),
    days: near.length,
    from: near[0]?.day ?? '',
  };
  return { ...shown, usual, missing: 0 };
}
