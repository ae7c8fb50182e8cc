import { useTranslation } from 'react-i18next';
import { useTimePeriod } from '@/lib/live/use-time-period';

export interface TimeOfMonth {
  /** Hours in all, and how many of them are guessed. */
  sum: number;
  guessed: number;
  says: string;
}

/** To the hundredth of an hour: finer than anybody counts. */
const inHours = (seconds: number) => Math.round(seconds / 36) / 100;

/** The hours that the Time page has for a month, in words. What is a guess is called one. */
export function useTimeOfMonth(brandId: string, month: string): TimeOfMonth | undefined {
  const { t } = useTranslation('return');
  const time = useTimePeriod(brandId, 'month', `${month}-01`);
  // Another month's sums stay until this one's are read.
  if (!time?.period.from.startsWith(month)) return undefined;
  const { total, guessed: guess } = time.sums;
  const [hours, guessed, sum] = [inHours(total), inHours(guess), inHours(total + guess)];
  const words = sum <= 0 ? 'none' : guessed === 0 ? 'known' : 'guessed';
  return { sum, guessed, says: t(`month.time.${words}`, { hours, guessed }) };
}
