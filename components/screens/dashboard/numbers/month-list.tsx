import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '@/lib/domain/brief';
import type { Months } from '@/lib/live/use-months';
import { Button } from '../../../ui/button';
import { MonthItem } from './month-item';

const STEP = 6;

export interface MonthListProps {
  months: Months['months'];
  written: Months['written'];
  target: Target | undefined;
  onEdit: (month: string) => void;
  onReport: (month: string) => void;
}

/** The recorded months, newest first. */
export function MonthList({ months, written, target, onEdit, onReport }: MonthListProps) {
  const { t } = useTranslation('numbers');
  const [limit, setLimit] = useState(STEP);
  return (
    <>
      <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
        {months.slice(0, limit).map((view) => (
          <MonthItem
            key={view.result.month}
            {...{ view, written, target }}
            onEdit={() => onEdit(view.result.month)}
            onReport={() => onReport(view.result.month)}
          />
        ))}
      </ul>
      {months.length > limit && (
        <Button className="justify-self-start" onClick={() => setLimit(limit + 2 * STEP)}>
          {t('months.more')}
        </Button>
      )}
    </>
  );
}
