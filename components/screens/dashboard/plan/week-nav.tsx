import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useTranslation } from 'react-i18next';
import { addWeeks, type Week } from '@/lib/domain/calendar';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';

export interface WeekNavProps {
  week: Week;
  /** How many weeks it lies ahead of the present one. */
  ahead: number;
  onShow: (week: Week) => void;
}

/** Posts of about a year are at hand; nobody plans further ahead than that. */
const FURTHEST = 52;

export function WeekNav({ week, ahead, onShow }: WeekNavProps) {
  const { t } = useTranslation('plan');
  return (
    <div role="group" aria-label={t('week.nav')} className="flex items-center gap-1">
      <IconButton
        label={t('week.previous')}
        data-testid="week-previous"
        disabled={ahead <= -FURTHEST}
        onClick={() => onShow(addWeeks(week, -1))}
      >
        <ChevronLeft aria-hidden size={18} className="rtl:-scale-x-100" />
      </IconButton>
      <Button
        size="small"
        data-testid="week-present"
        onClick={() => onShow(addWeeks(week, -ahead))}
      >
        {t('week.present')}
      </Button>
      <IconButton
        label={t('week.next')}
        data-testid="week-next"
        disabled={ahead >= FURTHEST}
        onClick={() => onShow(addWeeks(week, 1))}
      >
        <ChevronRight aria-hidden size={18} className="rtl:-scale-x-100" />
      </IconButton>
    </div>
  );
}
