import type { Account } from '../domain/brand';
import type { Week } from '../domain/calendar';
import { type MetricView, metricView } from '../measure/charts/metric-view';
import { type DefinitionChange, SERIES_BREAKS } from '../measure/metrics';
import type { ImportedSeries } from './use-imported-series';

/** One metric of one account, or of the website, as its chart shows it. */
export interface MetricSeries {
  /** Empty for the website. */
  accountId: string;
  metric: string;
  view: MetricView;
  /** The numbers with the file of each. */
  from: ImportedSeries;
  /** What the network counted before and now counts differently, with those numbers, where files have them. */
  replaced?: { change: DefinitionChange; from: ImportedSeries };
}

/** Followers have charts of their own, in which what the user typed stands beside what files say. */
const ELSEWHERE = 'followers';

/** What files brought along by the day, account by account in their order, the website last; what has no day has no chart. */
export function metricSeries(
  series: readonly ImportedSeries[],
  accounts: readonly Pick<Account, 'id' | 'network'>[],
  currentWeek: Week,
): readonly MetricSeries[] {
  const places = new Map(accounts.map(({ id }, at) => [id, at]));
  const place = ({ accountId }: ImportedSeries) => places.get(accountId) ?? accounts.length;
  const found = series
    .filter(({ metric }) => metric !== ELSEWHERE)
    .toSorted((a, b) => place(a) - place(b))
    .map((from) => {
      const replaced = replacedBy(from, series, accounts);
      const view = metricView(from.metric, from.points, currentWeek, replaced?.from.points);
      const { accountId, metric } = from;
      return {
        accountId,
        metric,
        view,
        from,
        ...(replaced && view.breaks.length > 0 && { replaced }),
      };
    })
    .filter(({ view }) => (view.by === 'week' ? view.weeks : view.days).length > 0);
  return found.filter((one) => !found.some((other) => isWithin(one, other)));
}

/** Whether the other chart has all that is known of this one before its own. */
const isWithin = ({ from }: MetricSeries, { replaced, view }: MetricSeries): boolean =>
  replaced?.from === from &&
  from.points.every(({ day }) => view.breaks.every((start) => day < start.day));

/** The numbers of the same account that were counted by the definition which this one replaced. */
function replacedBy(
  { accountId, metric }: ImportedSeries,
  series: readonly ImportedSeries[],
  accounts: readonly Pick<Account, 'id' | 'network'>[],
): MetricSeries['replaced'] {
  const network = accounts.find(({ id }) => id === accountId)?.network;
  const change = SERIES_BREAKS.find(
    ({ after, networks }) => after === metric && networks.some((one) => one === network),
  );
  const from = series.find((one) => one.accountId === accountId && one.metric === change?.before);
  return change && from && { change, from };
}
