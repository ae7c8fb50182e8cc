import { useTranslation } from 'react-i18next';
import type { DailyView, MetricView, WeeklyView } from '@/lib/live/chart-models';
import type { ValueWords } from '../frame/use-value-words';
import { useWords } from '../frame/use-words';

export interface MetricRead {
  view: MetricView;
  values: ValueWords;
  /** While accounts are being set up numbers are shown and none is judged. */
  isEarly: boolean;
}

/** What can be read from a metric: its last week or day, what is typical, and whether it rises, with "cannot tell". */
export function useMetricReading({ view, values, isEarly }: MetricRead): string {
  const { t } = useTranslation('charts');
  const ofWeeks = useWeeksReading(values);
  const ofDays = useDaysReading(values);
  const [latest, ...judged] = view.by === 'week' ? ofWeeks(view) : ofDays(view);
  return [latest, ...(isEarly ? [t('followers.early')] : judged)].join(' ');
}

function useWeeksReading({ say }: ValueWords): (view: WeeklyView) => string[] {
  const { t } = useTranslation('charts');
  const words = useWords();
  return ({ weeks, typical, trend, missing }) => {
    if (weeks.length === 0) return [t('metric.none')];
    const last = weeks.findLast(({ isWhole, isBefore }) => isWhole && !isBefore);
    const latest = last
      ? t('metric.lastWeek', { week: words.week(last.week), value: say(last.value) })
      : t('metric.noWhole');
    if (!typical) return [latest, t('metric.few', { count: missing })];
    const { median, low, high } = typical;
    return [
      latest,
      t('metric.typical', { median: say(median), low: say(low), high: say(high) }),
      trend.verdict === 'cannot-tell'
        ? t(`metric.trend.${trend.why}`, { count: trend.missing.weeks })
        : t(`metric.trend.${trend.verdict}`, { slope: say(Math.abs(trend.slope.slope)) }),
    ];
  };
}

function useDaysReading({ say }: ValueWords): (view: DailyView) => string[] {
  const { t } = useTranslation('charts');
  const words = useWords();
  return ({ days, usual, missing }) => {
    const last = days.at(-1);
    if (!last) return [t('metric.none')];
    const latest = t('metric.lastDay', { day: words.day(last.day), value: say(last.value) });
    if (!usual) return [latest, t('metric.fewDays', { count: missing })];
    const { low, median, high } = usual;
    return [
      latest,
      t('metric.usual', {
        count: usual.days,
        low: say(low),
        high: say(high),
        median: say(median),
      }),
    ];
  };
}
