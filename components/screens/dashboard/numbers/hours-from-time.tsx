import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { useTimeOfMonth } from './use-time-of-month';

export interface HoursFromTimeProps {
  brandId: string;
  month: string;
  /** Hours in all, and how many of them are guessed. */
  onTake: (hours: number, guessed: number) => void;
}

/** The hours that the Time page has for a month, in one press. */
export function HoursFromTime({ brandId, month, onTake }: HoursFromTimeProps) {
  const { t } = useTranslation('return');
  const time = useTimeOfMonth(brandId, month);
  if (!time) return null;
  const { sum, guessed, says } = time;
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm text-muted" data-testid="month-time">
      <p>{says}</p>
      {sum > 0 && (
        <Button size="small" data-testid="month-take-time" onClick={() => onTake(sum, guessed)}>
          {t('month.time.take', { sum })}
        </Button>
      )}
    </div>
  );
}
