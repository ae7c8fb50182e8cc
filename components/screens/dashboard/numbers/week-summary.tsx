import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import { BRAND_METRICS, type Metric } from '@/lib/domain/snapshot';
import type { Numbers } from '@/lib/live/use-numbers';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { AccountName } from './account-name';
import { accountText } from './account-text';
import { Fact } from './fact';
import { SnapshotNumber } from './snapshot-number';
import { useSay } from './use-say';
import { useSayCount } from './use-say-count';

export interface WeekSummaryProps {
  numbers: Numbers;
  recorded: RecordedWeek;
  /** Right after saving, when the form that had the focus is gone. */
  takesFocus: boolean;
  onCorrect: () => void;
  /** Only for another week than the present one: the way back. */
  onPresent?: () => void;
}

/** What is recorded of one week. What is missing is said to be missing. */
export function WeekSummary(props: WeekSummaryProps) {
  const { numbers, recorded, takesFocus, onCorrect, onPresent } = props;
  const { t } = useTranslation('numbers');
  const say = useSay();
  const sayCount = useSayCount();
  const correct = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) correct.current?.focus();
  }, [takesFocus]);
  const rowOf = (accountId: string, metric: Metric) =>
    recorded.rows.find((row) => row.accountId === accountId && row.metric === metric);
  const shown = numbers.accounts.filter(
    ({ id }) => id in recorded.followers || numbers.active.some((active) => active.id === id),
  );
  return (
    <Card className="grid gap-4" data-testid="week-summary">
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {shown.map((account) => {
          const count = recorded.followers[account.id];
          const row = rowOf(account.id, 'followers');
          return (
            <Fact key={account.id} name={<AccountName account={account} />}>
              {count && row && (
                <>
                  <SnapshotNumber row={row} of={accountText(account)}>
                    {t('week.followersOn', { count: count.value, day: say.day(count.day) })}
                  </SnapshotNumber>
                  {row.range && (
                    <span className="block text-sm font-normal text-muted">
                      ≈ {sayCount.range(row.range)}
                    </span>
                  )}
                </>
              )}
            </Fact>
          );
        })}
        {BRAND_METRICS.map((metric) => {
          const row = rowOf('', metric);
          return (
            <Fact key={metric} name={t(`metrics.${metric}`)}>
              {row && <SnapshotNumber row={row} />}
            </Fact>
          );
        })}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button ref={correct} data-testid="numbers-correct" onClick={onCorrect}>
          {t('week.correct')}
        </Button>
        {onPresent && (
          <Button variant="quiet" onClick={onPresent}>
            {t('week.toPresent')}
          </Button>
        )}
      </div>
    </Card>
  );
}
