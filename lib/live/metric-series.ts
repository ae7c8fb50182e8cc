import type { Account } from '../domain/brand';
import type { Week } from '../domain/calendar';
import { type MetricView, metricView } from '../measure/charts/metric-view';
import type { ImportedSeries } from './use-imported-series';

/** One metric of one account, or of the website, as its chart shows it. */
export interface MetricSeries {
  /** Empty for the website. */
  accountId: string;
  metric: string;
  view: MetricView;
  /** The numbers with the file of each. */
  from: ImportedSeries;
}

/** Followers have charts of their own, in which what the user typed stands beside what files say. */
const ELSEWHERE = 'followers';

/** What files brought along by the day, account by account in their order, the website last; what has no day has no chart. */
export function metricSeries(
  series: readonly ImportedSeries[],
  accounts: readonly Pick<Account, 'id'>[],
  currentWeek: Week,
): readonly MetricSeries[] {
  const places = new Map(accounts.map(({ id }, at) => [id, at]));
  const place = ({ accountId }: ImportedSeries) => places.get(accountId) ?? accounts.length;
  return series
    .filter(({ metric }) => metric !== ELSEWHERE)
    .toSorted((a, b) => place(a) - place(b))
    .map((from) => ({
      accountId: from.accountId,
      metric: from.metric,
      view: metricView(from.metric, from.points, currentWeek),
      from,
    }))
    .filter(({ view }) => (view.by === 'week' ? view.weeks : view.days).length > 0);
}
