import { useTranslation } from 'react-i18next';
import { useTimePeriod } from '@/lib/live/use-time-period';
import { Button } from '../../../ui/button';

export interface HoursFromTimeProps {
  brandId: string;
  month: string;
  /** Hours in all, and how many of them are guessed. */
  onTake: (hours: number, guessed: number) => void;
}

/** To the hundredth of an hour: finer than anybody counts. */
const inHours = (seconds: number) => Math.round(seconds / 36) / 100;

/** The hours that the Time page has for a month, in one press. What is a guess is called one. */
export function HoursFromTime({ brandId, month, onTake }: HoursFromTimeProps) {
  const { t } = useTranslation('return');
  const time = useTimePeriod(brandId, 'month', `${month}-01`);
  // Another month's sums stay until this one's are read.
  if (!time?.period.from.startsWith(month)) return null;
  const hours = inHours(time.sums.total);
  const guessed = inHours(time.sums.guessed);
  const sum = inHours(time.sums.total + time.sums.guessed);
  const says = sum <= 0 ? 'none' : guessed === 0 ? 'known' : 'guessed';
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm text-muted" data-testid="month-time">
      <p>{t(`month.time.${says}`, { hours, guessed })}</p>
      {sum > 0 && (
        <Button size="small" data-testid="month-take-time" onClick={() => onTake(sum, guessed)}>
          {t('month.time.take', { sum })}
        </Button>
      )}
    </div>
  );
}
