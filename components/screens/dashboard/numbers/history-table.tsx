import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import { BRAND_METRICS } from '@/lib/domain/snapshot';
import { AccountName } from './account-name';
import { historyColumns } from './history-columns';
import { HistoryRow } from './history-row';

export interface HistoryTableProps {
  accounts: readonly Account[];
  weeks: readonly RecordedWeek[];
  onCorrect: (day: string) => void;
}

const HEAD =
  'sticky top-0 z-10 border-b border-line bg-raised px-3 py-2 text-end align-bottom text-sm font-medium text-muted';

/** Scrolls inside its own box in both directions, so that the page never does; the box can be reached by keyboard. */
export function HistoryTable({ accounts, weeks, onCorrect }: HistoryTableProps) {
  const { t } = useTranslation(['numbers', 'return']);
  const columns = historyColumns(accounts, weeks);
  const caption = useId();
  return (
    <div className="grid grid-cols-1 gap-2">
      <p id={caption} className="max-w-prose text-sm text-muted">
        {t('history.caption')}
      </p>
      <div
        role="region"
        aria-labelledby={caption}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
        tabIndex={0}
        className="relative max-h-[32rem] overflow-auto rounded-lg border border-line bg-raised"
      >
        <table
          aria-describedby={caption}
          data-testid="history"
          className="w-full border-separate border-spacing-0 wrap-normal"
        >
          <thead>
            <tr>
              <th scope="col" className={`${HEAD} start-0 z-20 text-start`}>
                {t('history.week')}
              </th>
              {columns.map(({ account, metric }) => (
                <th key={`${account.id} ${metric}`} scope="col" className={`${HEAD} min-w-32`}>
                  <AccountName account={account} />
                  {metric !== 'followers' && (
                    <span className="block">{t(`return:metrics.${metric}`)}</span>
                  )}
                </th>
              ))}
              {BRAND_METRICS.map((metric) => (
                <th key={metric} scope="col" className={HEAD}>
                  {t(`metrics.${metric}`)}
                </th>
              ))}
              <th scope="col" className={HEAD}>
                <span className="sr-only">{t('history.correct')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <HistoryRow key={week.week} columns={columns} recorded={week} {...{ onCorrect }} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
