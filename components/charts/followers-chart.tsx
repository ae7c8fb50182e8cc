import { useTranslation } from 'react-i18next';
import type { DayPoint } from '@/lib/domain/day-point';
import type { WeekLevel } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { FollowersMarks } from './marks/followers-marks';
import { type ChartNote, notesIn } from './parts/chart-note';
import { useSource } from './parts/use-source';
import { weeksBetween } from './parts/weeks-between';
import { useFollowersReading } from './readings/use-followers-reading';

export interface FollowersChartProps {
  /** Whose followers they are, such as "Instagram @acme". */
  of: string;
  levels: readonly WeekLevel[];
  notes: readonly ChartNote[];
  /** Tells which counts it is drawn from. */
  onLineage: () => void;
  baseline: DayPoint | undefined;
  /** While accounts are being set up the numbers show a start and judge nothing. */
  isEarly: boolean;
}

const HEIGHT = 260;

/** An account's followers, week by week. A week without a count is a gap and no zero. */
export function FollowersChart(props: FollowersChartProps) {
  const { of, levels, notes, baseline, isEarly, onLineage } = props;
  const { t } = useTranslation('charts');
  const words = useWords();
  const sourceOf = useSource();
  const reading = useFollowersReading({ levels, isEarly });
  const [first, last] = [levels[0], levels.at(-1)];
  const weeks = first && last ? weeksBetween(first.week, last.week) : [];
  const byWeek = new Map(levels.map((level) => [level.week, level]));
  return (
    <ChartFrame
      id="followers"
      title={t('followers.title', { of })}
      reading={reading}
      source={
        levels.length === 0
          ? t('followers.sourceNone')
          : t('followers.source', {
              sources: sourceOf(levels),
              count: levels.length,
              weeks: weeks.length,
            })
      }
      isEmpty={levels.length === 0}
      height={HEIGHT}
      onLineage={onLineage}
      table={{
        columns: [
          { name: t('columns.week') },
          { name: t('columns.countedOn') },
          { name: t('columns.followers'), isNumber: true },
          { name: t('columns.source') },
          { name: t('columns.notes') },
        ],
        rows: weeks.toReversed().map((week) => {
          const level = byWeek.get(week);
          return [
            { shown: words.week(week), raw: week },
            level && { shown: words.day(level.day), raw: level.day },
            level?.value,
            level && t(`sources.${level.source}`),
            notesIn(notes, week),
          ];
        }),
      }}
    >
      {(width) => <FollowersMarks {...{ levels, notes, baseline, width }} height={HEIGHT} />}
    </ChartFrame>
  );
}
