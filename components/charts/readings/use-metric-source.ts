import { useTranslation } from 'react-i18next';
import type { MetricView, NoSum } from '@/lib/live/chart-models';
import { daysBetween } from '../parts/days-between';
import { weeksBetween } from '../parts/weeks-between';

export interface MetricSourced {
  view: MetricView;
  noSum: NoSum | undefined;
  outOf: string | undefined;
}

/** Where a metric's numbers come from, how many days of how many are known, and what is not added up or not drawn. */
export function useMetricSource({ view, noSum, outOf }: MetricSourced): string {
  const { t } = useTranslation('charts');
  const { known, days } = knownOf(view);
  return [
    t('metric.source', { count: known, days }),
    view.by === 'week' && t('metric.sums', { count: view.judged.length }),
    noSum && t(`metric.noSum.${noSum}`),
    outOf !== undefined && t('metric.outOf', { what: outOf }),
    view.longer > 0 && t('metric.longer', { count: view.longer }),
  ]
    .filter((one) => one)
    .join(' ');
}

/** How many days of those that are shown have a number. Weeks count whole; the present one has days still to come. */
function knownOf(view: MetricView): { known: number; days: number } {
  if (view.by === 'day') {
    const [first, last] = [view.days[0], view.days.at(-1)];
    const days = first && last ? daysBetween(first.day, last.day).length : 0;
    return { known: view.days.length, days };
  }
  const [first, last] = [view.weeks[0], view.weeks.at(-1)];
  const all = first && last ? weeksBetween(first.week, last.week).length * 7 : 0;
  const days = all - (last && !last.isOver ? 7 - last.known : 0);
  return { known: view.weeks.reduce((sum, week) => sum + week.known, 0), days };
}
