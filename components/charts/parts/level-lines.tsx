import { line } from 'd3-shape';
import { Fragment } from 'react';
import { stretchesOf, type WeekLevel } from '@/lib/live/chart-models';
import type { TimeScale } from './time-scale';
import type { ValueScale } from './value-scale';

export interface LevelLinesProps {
  levels: readonly WeekLevel[];
  time: TimeScale;
  values: ValueScale;
}

/** Lines through neighbouring weeks, with gaps where there is no count; the way into the present week is dotted. */
export function LevelLines({ levels, time, values }: LevelLinesProps) {
  const path = line<WeekLevel>(
    ({ day }) => time.ofDay(day),
    ({ value }) => values.y(value),
  );
  const look = { fill: 'none', strokeWidth: 2, className: 'stroke-brand' };
  return stretchesOf(levels, []).map((stretch) => {
    const whole = stretch.filter(({ isOver }) => isOver);
    return (
      <Fragment key={stretch[0]?.week}>
        {whole.length > 1 && <path {...look} d={path(whole) ?? ''} strokeLinejoin="round" />}
        {whole.length > 0 && whole.length < stretch.length && (
          <path {...look} d={path(stretch.slice(-2)) ?? ''} strokeDasharray="3 3" />
        )}
      </Fragment>
    );
  });
}
