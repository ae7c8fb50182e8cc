import { useTranslation } from 'react-i18next';
import { mondayOf } from '@/lib/domain/calendar';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import { BRAND_METRICS } from '@/lib/domain/snapshot';
import { Button } from '../../../ui/button';
import { accountText } from './account-text';
import type { HistoryColumn } from './history-columns';
import { NumberCell } from './number-cell';
import { useSay } from './use-say';

export interface HistoryRowProps {
  columns: readonly HistoryColumn[];
  recorded: RecordedWeek;
  onCorrect: (day: string) => void;
}

/** One recorded week. */
export function HistoryRow({ columns, recorded, onCorrect }: HistoryRowProps) {
  const { t } = useTranslation('numbers');
  const say = useSay();
  const { week, followers, rows } = recorded;
  const name = say.week(week);
  const rowOf = (accountId: string, metric: string) =>
    rows.find((row) => row.accountId === accountId && row.metric === metric);
  // The last day of the week on which something was counted is the one that most likely needs another look.
  const days = Object.values(followers).map(({ day }) => day);
  const day = days.toSorted().at(-1) ?? mondayOf(week).toString();
  return (
    <tr data-testid="history-week" data-week={week}>
      <th
        scope="row"
        className="sticky start-0 border-b border-line bg-raised px-3 py-2 text-start font-normal whitespace-nowrap max-sm:text-sm"
      >
        {name}
      </th>
      {columns.map(({ account, metric }) => (
        <NumberCell
          key={`${account.id} ${metric}`}
          row={rowOf(account.id, metric)}
          of={accountText(account)}
          {...(metric === 'followers' && { change: followers[account.id] })}
        />
      ))}
      {BRAND_METRICS.map((metric) => (
        <NumberCell key={metric} row={rowOf('', metric)} />
      ))}
      <td className="border-b border-line px-3 py-1 text-end">
        <Button
          size="small"
          variant="quiet"
          aria-label={t('history.correctWeek', { week: name })}
          onClick={() => onCorrect(day)}
        >
          {t('history.correct')}
        </Button>
      </td>
    </tr>
  );
}
