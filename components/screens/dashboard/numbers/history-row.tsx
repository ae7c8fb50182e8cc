import { useTranslation } from 'react-i18next';
import { mondayOf } from '@/lib/domain/calendar';
import type { Account } from '@/lib/domain/brand';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import { BRAND_METRICS } from '@/lib/domain/snapshot';
import { Button } from '../../../ui/button';
import { NumberCell } from './number-cell';
import { useSay } from './use-say';

export interface HistoryRowProps {
  accounts: readonly Account[];
  recorded: RecordedWeek;
  onCorrect: (day: string) => void;
}

/** One recorded week. */
export function HistoryRow({ accounts, recorded, onCorrect }: HistoryRowProps) {
  const { t } = useTranslation('numbers');
  const say = useSay();
  const { week, followers, counts } = recorded;
  const name = say.week(week);
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
      {accounts.map(({ id }) => (
        <NumberCell key={id} value={followers[id]?.value} change={followers[id]?.change} />
      ))}
      {BRAND_METRICS.map((metric) => (
        <NumberCell key={metric} value={counts[metric]} />
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
