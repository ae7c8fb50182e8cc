import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useTranslation } from 'react-i18next';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { Segmented } from '../../../ui/segmented';

const KINDS = ['week', 'month'] as const;

export interface PeriodNavProps {
  shown: TimePeriod;
  onKind: (kind: (typeof KINDS)[number]) => void;
  /** Shows the period of a day; without one, the present one. */
  onDay: (day: string | undefined) => void;
}

/** Week or month, and the way through time. Nothing lies after the present one. */
export function PeriodNav({ shown, onKind, onDay }: PeriodNavProps) {
  const { t } = useTranslation('time');
  const { period, before, after } = shown;
  return (
    <div role="group" aria-label={t('period.label')} className="flex flex-wrap items-center gap-2">
      <Segmented
        label={t('period.label')}
        value={period.kind}
        onChange={onKind}
        testId="time-period"
        options={KINDS.map((value) => ({ value, label: t(`period.${value}`) }))}
      />
      <div className="flex items-center gap-1">
        <IconButton
          label={t('period.before')}
          data-testid="time-before"
          onClick={() => onDay(before)}
        >
          <ChevronLeft aria-hidden size={18} className="rtl:-scale-x-100" />
        </IconButton>
        <Button size="small" data-testid="time-present" onClick={() => onDay(undefined)}>
          {t('period.present')}
        </Button>
        <IconButton
          label={t('period.after')}
          data-testid="time-after"
          disabled={after === undefined}
          onClick={() => onDay(after)}
        >
          <ChevronRight aria-hidden size={18} className="rtl:-scale-x-100" />
        </IconButton>
      </div>
    </div>
  );
}
