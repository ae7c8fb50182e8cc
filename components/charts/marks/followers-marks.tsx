import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayPoint } from '@/lib/domain/day-point';
import type { WeekLevel } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';
import type { ChartNote } from '../parts/chart-note';
import { FLAG_ROOM, Flags } from '../parts/flags';
import { Hatch } from '../parts/hatch';
import { HoverColumns } from '../parts/hover-columns';
import { apart } from '../parts/labels-apart';
import { leftRoom } from '../parts/left-room';
import { LevelLines } from '../parts/level-lines';
import { TimeAxis } from '../parts/time-axis';
import { timeScale } from '../parts/time-scale';
import { ValueGrid } from '../parts/value-grid';
import { valueScale } from '../parts/value-scale';

export interface FollowersMarksProps {
  levels: readonly WeekLevel[];
  notes: readonly ChartNote[];
  baseline: DayPoint | undefined;
  width: number;
  height: number;
}

/** In narrower weeks points stand so close that the line says it alone. */
const DOT_ROOM = 6;
const END_LABEL = 64;

export function FollowersMarks(props: FollowersMarksProps) {
  const { levels, notes, baseline, width, height } = props;
  const { t } = useTranslation('charts');
  const words = useWords();
  const hatch = useId();
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) return null;
  const [top, bottom, right] = [FLAG_ROOM + 6, height - 26, width - END_LABEL];
  const shown = levels.map(({ value }) => value);
  const values = valueScale(shown, { top, bottom, fromZero: false });
  const left = leftRoom(values.ticks.map(words.tick));
  const time = timeScale(first.week, last.week, { left, right }, words);
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  // Where growth is counted from, if the scale goes that far.
  const start =
    baseline && levels.length > 1 && baseline.value >= least && baseline.value <= most
      ? values.y(baseline.value)
      : undefined;
  const end = values.y(last.value);
  const [startLabel, endLabel] = start === undefined ? [0, end] : apart([start, end], 15);
  return (
    <>
      <defs>
        <Hatch id={hatch} className="stroke-line" />
      </defs>
      {!last.isOver && (
        <rect
          x={time.ofWeek(last.week)}
          y={top}
          width={time.weekWidth}
          height={bottom - top}
          fill={`url(#${hatch})`}
        />
      )}
      <ValueGrid scale={values} left={left} right={right} label={words.tick} />
      <TimeAxis ticks={time.ticks} y={bottom} right={right} />
      <Flags notes={notes} scale={time} top={top} bottom={bottom} right={width} />
      {start !== undefined && (
        <g>
          <line
            x1={left}
            x2={right}
            y1={start}
            y2={start}
            strokeDasharray="5 3"
            className="stroke-muted"
          />
          <text x={right + 4} y={startLabel + 4} className="fill-muted">
            {t('followers.start')}
          </text>
        </g>
      )}
      <LevelLines levels={levels} time={time} values={values} />
      {time.weekWidth >= DOT_ROOM &&
        levels.map(({ week, day, value, isOver }) => (
          <circle
            key={week}
            cx={time.ofDay(day)}
            cy={values.y(value)}
            r={time.weekWidth < 2 * DOT_ROOM ? 2 : 3}
            strokeWidth={2}
            className={isOver ? 'fill-brand stroke-brand' : 'fill-raised stroke-brand'}
          />
        ))}
      <text x={time.ofDay(last.day) + 10} y={endLabel + 4} className="fill-ink font-semibold">
        {words.tick(last.value)}
      </text>
      <HoverColumns
        top={top}
        bottom={bottom}
        columns={levels.map(({ week, day, value, isOver }) => ({
          key: week,
          x: time.ofWeek(week),
          width: time.weekWidth,
          text: t(isOver ? 'followers.point' : 'followers.pointOpen', {
            value,
            day: words.day(day),
          }),
        }))}
      />
    </>
  );
}
