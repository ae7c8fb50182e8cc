import { useTranslation } from 'react-i18next';
import type { CadenceWeek } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { CadenceMarks } from './marks/cadence-marks';
import { cadenceHeight, weeksThatFit } from './parts/cadence-size';

export interface CadenceChartProps {
  /** Oldest first. */
  weeks: readonly CadenceWeek[];
}

/** On which days posts went out. An empty day is one without a record, which need not be one without a post. */
export function CadenceChart({ weeks }: CadenceChartProps) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const whole = weeks.filter(({ isOver }) => isOver);
  const posts = whole.reduce((sum, { count }) => sum + count, 0);
  const kept = whole.filter(({ count }) => count > 0).length;
  const reading =
    weeks.length === 0
      ? t('cadence.none')
      : whole.length === 0
        ? t('cadence.first')
        : t('cadence.reading', {
            posts: words.number(posts),
            count: whole.length,
            kept: words.number(kept),
            each: words.number(posts / whole.length),
          });
  return (
    <ChartFrame
      id="cadence"
      title={t('cadence.title')}
      reading={reading}
      source={t('cadence.source')}
      isEmpty={weeks.length === 0}
      height={(width) => cadenceHeight(weeks.length, width)}
      table={{
        columns: [
          { name: t('columns.week') },
          ...Array.from({ length: 7 }, (_, at) => ({
            name: words.weekday(at + 1),
            isNumber: true,
          })),
          { name: t('columns.together'), isNumber: true },
        ],
        rows: weeks
          .toReversed()
          .map(({ week, days, count }) => [
            { shown: words.week(week), raw: week },
            ...days.map((day) => (day.isToCome ? undefined : day.count)),
            count,
          ]),
      }}
    >
      {(width) => <CadenceMarks weeks={weeks.slice(-weeksThatFit(width))} width={width} />}
    </ChartFrame>
  );
}
