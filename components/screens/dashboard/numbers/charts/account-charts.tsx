import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import type { Charts } from '@/lib/live/use-charts';
import { FollowersChart } from '../../../../charts/followers-chart';
import { NetChangeChart } from '../../../../charts/net-change-chart';
import { SmallMultiplesChart } from '../../../../charts/small-multiples-chart';
import { Field } from '../../../../ui/field';
import { Segmented } from '../../../../ui/segmented';
import { Select } from '../../../../ui/select';
import { accountText } from '../account-text';
import { PointsDialog } from '../imported/points-dialog';
import { type Period, PERIODS, shownOf } from './period';

export interface AccountChartsProps {
  charts: Charts;
  imports: readonly Import[];
  isEarly: boolean;
  period: Period;
  onPeriod: (period: Period) => void;
}

/** The followers of one account at a time, and of all side by side: a sum over networks would say nothing. */
export function AccountCharts(props: AccountChartsProps) {
  const { charts, imports, isEarly, period, onPeriod } = props;
  const { t } = useTranslation('charts');
  const [chosen, setChosen] = useState<string>();
  const [pressed, setPressed] = useState<string>();
  const { accounts, currentWeek, notes } = charts;
  // The first account that has been counted, until another one is chosen.
  const counted = accounts.find(({ levels }) => levels.length > 0) ?? accounts[0];
  const of = accounts.find(({ account }) => account.id === chosen) ?? counted;
  if (!of) return null;
  const { account, levels, changes, baseline } = shownOf(of, period, currentWeek);
  const asked = accounts.find((one) => one.account.id === pressed);
  const name = accountText(account);
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
                    {accountText(one.account)}
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
          onChange={onPeriod}
          options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
        />
      </div>
      <FollowersChart
        of={name}
        onLineage={() => setPressed(account.id)}
        {...{ levels, notes, baseline, isEarly }}
      />
      {!isEarly && levels.length > 0 && (
        <NetChangeChart
          of={name}
          view={changes}
          notes={notes}
          onLineage={() => setPressed(account.id)}
        />
      )}
      {accounts.filter(({ levels }) => levels.length > 0).length > 1 && (
        <SmallMultiplesChart
          onLineage={setPressed}
          series={accounts.map((one) => ({
            id: one.account.id,
            name: accountText(one.account),
            ...shownOf(one, period, currentWeek),
          }))}
        />
      )}
      {asked && (
        <PointsDialog
          title={t('followers.title', { of: accountText(asked.account) })}
          metric="followers"
          points={shownOf(asked, period, currentWeek).levels}
          imports={imports}
          onClose={() => setPressed(undefined)}
        />
      )}
    </>
  );
}
