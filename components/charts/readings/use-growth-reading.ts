import { useTranslation } from 'react-i18next';
import type { NetChangeView } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';

/** Whether the account grows, and whether growth itself changes: two questions, each with "cannot tell" as an answer. */
export function useGrowthReading({ changes, growth, trend }: NetChangeView): string {
  const { t } = useTranslation('charts');
  const words = useWords();
  if (changes.length === 0) return t('netChange.none');
  const grows =
    growth.verdict === 'cannot-tell' && growth.why === 'too-few-weeks'
      ? t('netChange.growth.too-few-weeks', { count: growth.missing.weeks })
      : t(`netChange.growth.${growth.verdict === 'cannot-tell' ? growth.why : growth.verdict}`, {
          median: words.change(growth.typicalWeek.median),
          low: words.change(growth.typicalWeek.low),
          high: words.change(growth.typicalWeek.high),
          count: growth.verdict === 'cannot-tell' ? growth.missing.weeks : 0,
        });
  if (trend.verdict !== 'cannot-tell') {
    const slope = words.number(Math.abs(trend.slope.slope));
    return `${grows} ${t(`netChange.trend.${trend.verdict}`, { slope })}`;
  }
  return `${grows} ${t(`netChange.trend.${trend.why}`, { count: trend.missing.weeks })}`;
}
