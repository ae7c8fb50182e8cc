import { useTranslation } from 'react-i18next';
import type { CadenceWeek } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { CadenceMarks } from './marks/cadence-marks';
import { cadenceHeight, cadenceSums, weeksThatFit } from './parts/cadence-size';

export interface CadenceChartProps {
  /** Oldest first. */
  weeks: readonly CadenceWeek[];
  /** Tells which posts are counted, those of one week or of all of them. */
  onLineage: (weeks: readonly CadenceWeek[]) => void;
}

const shownOf = (weeks: readonly CadenceWeek[], width: number) => weeks.slice(-weeksThatFit(width));

/** What lies over the foot of a sum's line. */
const ABOVE_FOOT = 13;

/** On which days posts went out. An empty day is one without a record, which need not be one without a post. */
export function CadenceChart({ weeks, onLineage }: CadenceChartProps) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const numbers = (width: number) => {
    const shown = shownOf(weeks, width);
    const sums = cadenceSums(shown.length, width);
    if (!sums?.canPress) return [];
    return shown.map((one, at) => ({
      name: t('cadence.postsOf', { week: words.week(one.week) }),
      value: words.number(one.count),
      place: { top: sums.y - ABOVE_FOOT, middle: sums.xOf(at) },
      onPress: () => onLineage([one]),
    }));
  };
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
      onLineage={() => onLineage(weeks)}
      numbers={numbers}
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
      {(width) => <CadenceMarks weeks={shownOf(weeks, width)} width={width} />}
    </ChartFrame>
  );
}
