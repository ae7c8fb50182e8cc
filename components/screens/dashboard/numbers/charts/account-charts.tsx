import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import type { Charts } from '@/lib/live/use-charts';
import { FollowersChart } from '../../../../charts/followers-chart';
import { NetChangeChart } from '../../../../charts/net-change-chart';
import { SmallMultiplesChart } from '../../../../charts/small-multiples-chart';
import { Field } from '../../../../ui/field';
import { Segmented } from '../../../../ui/segmented';
import { Select } from '../../../../ui/select';
import { type Period, PERIODS, shownOf } from './period';

const nameOf = ({ network, handle }: Account): string =>
  `${networkName(network)} ${showHandle(network, handle)}`;

/** The followers of one account at a time, and of all side by side: a sum over networks would say nothing. */
export function AccountCharts({ charts, isEarly }: { charts: Charts; isEarly: boolean }) {
  const { t } = useTranslation('charts');
  const [chosen, setChosen] = useState<string>();
  const [period, setPeriod] = useState<Period>('half');
  const { accounts, currentWeek, notes } = charts;
  // The first account that has been counted, until another one is chosen.
  const counted = accounts.find(({ levels }) => levels.length > 0) ?? accounts[0];
  const of = accounts.find(({ account }) => account.id === chosen) ?? counted;
  if (!of) return null;
  const { account, levels, breaks, changes, baseline } = shownOf(of, period, currentWeek);
  const name = nameOf(account);
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3">
        {accounts.length > 1 && (
          <div className="w-full sm:w-72">
            <Field label={t('account')}>
              <Select
                value={account.id}
                data-testid="chart-account"
                onChange={({ target }) => setChosen(target.value)}
              >
                {accounts.map((one) => (
                  <option key={one.account.id} value={one.account.id}>
                    {nameOf(one.account)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        )}
        <Segmented
          label={t('period.label')}
          testId="chart-period"
          value={period}
          onChange={setPeriod}
          options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
        />
      </div>
      <FollowersChart of={name} {...{ levels, breaks, notes, baseline, isEarly }} />
      {!isEarly && levels.length > 0 && (
        <NetChangeChart of={name} view={changes} {...{ breaks, notes }} />
      )}
      {accounts.length > 1 && counted?.levels.length !== 0 && (
        <SmallMultiplesChart
          series={accounts.map((one) => ({
            id: one.account.id,
            name: nameOf(one.account),
            ...shownOf(one, period, currentWeek),
          }))}
        />
      )}
    </>
  );
}
