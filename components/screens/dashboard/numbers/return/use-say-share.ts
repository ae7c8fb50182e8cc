import { useTranslation } from 'react-i18next';
import type { StepShare } from '@/lib/live/use-return';

export interface SayShare {
  /** "9 of 240 (3.8%)", its denominator always with it. */
  share: (of: Pick<StepShare, 'came' | 'of' | 'share'>) => string;
  percent: (share: number) => string;
  /** A share as percentage points: "2.1" for 0.021. */
  points: (share: number) => string;
}

/** Says shares with one decimal, which is finer than any of their intervals. */
export function useSayShare(): SayShare {
  const { t, i18n } = useTranslation('return');
  const percent = new Intl.NumberFormat(i18n.language, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const points = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return {
    share: ({ came, of, share }) =>
      t('funnel.share', {
        came,
        of,
        share: share ? percent.format(share.mid) : t('notAvailable'),
      }),
    percent: (value) => percent.format(value),
    points: (value) => points.format(100 * value),
  };
}
