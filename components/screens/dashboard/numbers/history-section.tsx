import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { HistoryTable } from './history-table';

const STEP = 12;

export interface HistorySectionProps {
  accounts: readonly Account[];
  /** Newest first. */
  weeks: readonly RecordedWeek[];
  onCorrect: (day: string) => void;
}

/** The recorded weeks as they are: numbers and differences, and no word on how good they are. */
export function HistorySection({ accounts, weeks, onCorrect }: HistorySectionProps) {
  const { t } = useTranslation('numbers');
  const [limit, setLimit] = useState(STEP);
  return (
    <Section title={t('history.title')}>
      {weeks.length === 0 ? (
        <Empty title={t('history.empty.title')} text={t('history.empty.text')} />
      ) : (
        <HistoryTable accounts={accounts} weeks={weeks.slice(0, limit)} onCorrect={onCorrect} />
      )}
      {weeks.length > limit && (
        <Button
          className="justify-self-start"
          data-testid="history-more"
          onClick={() => setLimit(limit + 2 * STEP)}
        >
          {t('history.more')}
        </Button>
      )}
    </Section>
  );
}
