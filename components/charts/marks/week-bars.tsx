import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Week } from '@/lib/domain/calendar';
import { useWords } from '../frame/use-words';
import { BreakMarks, type ChartBreak } from '../parts/break-marks';
import type { ChartNote } from '../parts/chart-note';
import { FLAG_ROOM, Flags } from '../parts/flags';
import { Hatch } from '../parts/hatch';
import { HoverColumns } from '../parts/hover-columns';
import { leftRoom } from '../parts/left-room';
import { TimeAxis } from '../parts/time-axis';
import { timeScale } from '../parts/time-scale';
import { ValueBand } from '../parts/value-band';
import { ValueGrid } from '../parts/value-grid';
import { valueScale } from '../parts/value-scale';
import { WeekBar, type WeekBarData } from '../parts/week-bar';

export interface WeekBarsProps {
  /** Oldest first. */
  bars: readonly WeekBarData[];
  typical: { low: number; median: number; high: number } | undefined;
  /** The weeks that the typical one rests on. */
  judged: readonly Week[];
  label: (value: number) => string;
  hasParts?: boolean;
  breaks?: readonly ChartBreak[];
  notes: readonly ChartNote[];
  width: number;
  height: number;
}

const END_LABEL = 64;
const MOST_BAR = 22;

/** One bar a week, from zero, before the typical week with its interval. A missing bar is a week that is not known. */
export function WeekBars(props: WeekBarsProps) {
  const {
    bars,
    typical,
    judged,
    label,
    hasParts = false,
    breaks = [],
    notes,
    width,
    height,
  } = props;
  const { t } = useTranslation('charts');
  const words = useWords();
  const hatch = useId();
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const [top, bottom, right] = [FLAG_ROOM + 6, height - 26, width - END_LABEL];
  const values = valueScale(
    bars.map(({ value }) => value),
    { top, bottom, fromZero: true, hasParts },
  );
  const left = leftRoom(values.ticks.map(label));
  const time = timeScale(first.week, last.week, { left, right }, words);
  const barWidth = Math.min(MOST_BAR, Math.max(1, time.weekWidth * 0.7));
  const shown = judged.filter((week) => week >= first.week);
  const [from, to] = [shown[0], shown.at(-1)];
  return (
    <>
      <defs>
        <Hatch id={hatch} className="stroke-brand" />
      </defs>
      <ValueGrid scale={values} left={left} right={right} label={label} />
      <TimeAxis ticks={time.ticks} y={bottom} right={right} />
      {typical && from !== undefined && to !== undefined && (
        <>
          <ValueBand
            left={time.ofWeek(from)}
            right={time.ofWeek(to) + time.weekWidth}
            low={values.y(typical.low)}
            middle={values.y(typical.median)}
            high={values.y(typical.high)}
          />
          <text x={right + 8} y={values.y(typical.median)} className="fill-ink font-semibold">
            {label(typical.median)}
          </text>
          <text x={right + 8} y={values.y(typical.median) + 14} className="fill-muted">
            {t('netChange.typical')}
          </text>
        </>
      )}
      {bars.map((bar) => (
        <WeekBar
          key={bar.week}
          bar={bar}
          x={time.ofWeek(bar.week) + (time.weekWidth - barWidth) / 2}
          width={barWidth}
          end={values.y(bar.value)}
          zero={values.y(0)}
          hatch={hatch}
        />
      ))}
      <Flags notes={notes} scale={time} top={top} bottom={bottom} right={width} />
      <BreakMarks breaks={breaks} scale={time} top={top} bottom={bottom} />
      <HoverColumns
        top={top}
        bottom={bottom}
        columns={bars.map(({ week, text }) => ({
          key: week,
          x: time.ofWeek(week),
          width: time.weekWidth,
          text: `${words.week(week)}: ${text}`,
        }))}
      />
    </>
  );
}
