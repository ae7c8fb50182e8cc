import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import type { Import } from '@/lib/domain/imported';
import type { Charts } from '@/lib/live/use-charts';
import { catalogueEntry } from '@/lib/live/metric-catalogue';
import type { MetricSeries } from '@/lib/live/metric-series';
import { MetricChart } from '../../../../charts/metric-chart';
import { Field } from '../../../../ui/field';
import { Select } from '../../../../ui/select';
import { LineageDialog } from '../imported/lineage-dialog';
import { useSayChange } from '../catalogue/use-say-change';
import { useMetricName } from '../imports/use-metric-name';
import { MetricsBeside } from './metrics-beside';
import { metricShown, type Period } from './period';
import { useOwnerName } from './use-owner-name';

export interface MetricChartsProps {
  charts: Charts;
  accounts: readonly Account[];
  imports: readonly Import[];
  period: Period;
  isEarly: boolean;
}

/** What files count by the day: one metric of one account, and beside each other what can stand so. */
export function MetricCharts(props: MetricChartsProps) {
  const { charts, accounts, imports, period, isEarly } = props;
  const { t } = useTranslation('charts');
  const metricName = useMetricName();
  const ownerName = useOwnerName(accounts);
  const sayChange = useSayChange();
  const [owner, setOwner] = useState<string>();
  const [metric, setMetric] = useState<string>();
  const [pressed, setPressed] = useState<Pick<MetricSeries, 'accountId' | 'metric'>>();
  const { metrics, notes, currentWeek } = charts;
  const owners = [...new Set(metrics.map(({ accountId }) => accountId))];
  const chosen = owners.find((id) => id === owner) ?? owners[0];
  const own = metrics.filter(({ accountId }) => accountId === chosen);
  const shown = own.find((one) => one.metric === metric) ?? own[0];
  if (!shown) return null;
  const shownView = (one: MetricSeries) => metricShown(one.view, period, currentWeek);
  const entry = catalogueEntry(shown.metric);
  const of = ownerName(shown.accountId);
  const { replaced } = shown;
  const asked = metrics.find(
    (one) => one.accountId === pressed?.accountId && one.metric === pressed.metric,
  );
  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        {owners.length > 1 && (
          <div className="w-full sm:w-72">
            <Field label={t('metric.owner')}>
              <Select
                value={shown.accountId}
                data-testid="metric-owner"
                onChange={({ target }) => setOwner(target.value)}
              >
                {owners.map((id) => (
                  <option key={id} value={id}>
                    {ownerName(id)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        )}
        <div className="w-full sm:w-72">
          <Field label={t('metric.which')}>
            <Select
              value={shown.metric}
              data-testid="metric-which"
              onChange={({ target }) => setMetric(target.value)}
            >
              {own.map((one) => (
                <option key={one.metric} value={one.metric}>
                  {one.replaced
                    ? t('metric.option', {
                        after: metricName(one.metric),
                        before: metricName(one.replaced.change.before),
                      })
                    : metricName(one.metric)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </div>
      <MetricChart
        of={of}
        name={metricName(shown.metric)}
        unit={entry?.unit ?? 'count'}
        noSum={entry?.noSum}
        outOf={entry?.denominator && metricName(entry.denominator)}
        view={shownView(shown)}
        replaced={
          replaced && {
            name: metricName(replaced.change.before),
            reason: sayChange(replaced.change),
          }
        }
        {...{ notes, isEarly }}
        onLineage={() => setPressed(shown)}
      />
      <MetricsBeside {...{ metrics, shown, shownView, ownerName }} onLineage={setPressed} />
      {asked && (
        <LineageDialog
          of={ownerName(asked.accountId)}
          series={asked.from}
          replaced={asked.replaced?.from}
          imports={imports}
          onClose={() => setPressed(undefined)}
        />
      )}
    </>
  );
}
