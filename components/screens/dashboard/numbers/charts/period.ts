import { addWeeks, mondayOf, type Week } from '@/lib/domain/calendar';
import type { AccountSeries } from '@/lib/live/account-series';
import type { MetricView } from '@/lib/live/chart-models';

/** How many weeks charts over time go back, by the name of the choice. */
const WEEKS = { quarter: 13, half: 26, year: 52, all: Infinity } as const;
export type Period = keyof typeof WEEKS;
export const PERIODS = Object.keys(WEEKS) as readonly Period[];

/** What an account's charts show of a period. The verdicts stay: they rest on weeks that nobody chooses. */
export function shownOf(series: AccountSeries, period: Period, currentWeek: Week): AccountSeries {
  const weeks = WEEKS[period];
  if (weeks === Infinity) return series;
  const first = addWeeks(currentWeek, -weeks);
  const { levels, changes } = series;
  return {
    ...series,
    levels: levels.filter(({ week }) => week >= first),
    changes: { ...changes, changes: changes.changes.filter(({ week }) => week >= first) },
  };
}

/** The same of a metric from files. */
export function metricShown(view: MetricView, period: Period, currentWeek: Week): MetricView {
  const weeks = WEEKS[period];
  if (weeks === Infinity) return view;
  const first = addWeeks(currentWeek, -weeks);
  if (view.by === 'week') return { ...view, weeks: view.weeks.filter(({ week }) => week >= first) };
  const monday = mondayOf(first).toString();
  return { ...view, days: view.days.filter(({ day }) => day >= monday) };
}
