import type { Account } from '@/lib/domain/brand';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import { ACCOUNT_METRICS, type AccountMetric } from '@/lib/domain/snapshot';

export interface HistoryColumn {
  account: Account;
  metric: AccountMetric;
}

/** The followers of every account, and behind them what else was recorded of it. */
export const historyColumns = (
  accounts: readonly Account[],
  weeks: readonly RecordedWeek[],
): readonly HistoryColumn[] =>
  accounts.flatMap((account) =>
    ACCOUNT_METRICS.filter(
      (metric) =>
        metric === 'followers' ||
        weeks.some(({ rows }) =>
          rows.some((row) => row.accountId === account.id && row.metric === metric),
        ),
    ).map((metric) => ({ account, metric })),
  );
