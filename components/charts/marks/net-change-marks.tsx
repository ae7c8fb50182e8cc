import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesBreak } from '@/lib/domain/day-point';
import type { NetChangeView } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';
import { BreakMarks } from '../parts/break-marks';
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

export interface NetChangeMarksProps {
  view: NetChangeView;
  breaks: readonly SeriesBreak[];
  notes: readonly ChartNote[];
  width: number;
  height: number;
}

const END_LABEL = 64;
const MOST_BAR = 22;

export function NetChangeMarks({ view, breaks, notes, width, height }: NetChangeMarksProps) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const hatch = useId();
  const { changes, judged, growth } = view;
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return null;
  const [top, bottom, right] = [FLAG_ROOM + 6, height - 26, width - END_LABEL];
  const values = valueScale(
    changes.map(({ change }) => change),
    { top, bottom, fromZero: true },
  );
  const left = leftRoom(values.ticks.map(words.change));
  const time = timeScale(first.week, last.week, { left, right }, words);
  const bar = Math.min(MOST_BAR, Math.max(1, time.weekWidth * 0.7));
  const typical = 'typicalWeek' in growth ? growth.typicalWeek : undefined;
  const shown = judged.filter((week) => week >= first.week);
  const [from, to] = [shown[0], shown.at(-1)];
  return (
    <>
      <defs>
        <Hatch id={hatch} className="stroke-brand" />
      </defs>
      <ValueGrid scale={values} left={left} right={right} label={words.change} />
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
            {words.change(typical.median)}
          </text>
          <text x={right + 8} y={values.y(typical.median) + 14} className="fill-muted">
            {t('netChange.typical')}
          </text>
        </>
      )}
      {changes.map(({ week, change, isOver, isUnusual }) => {
        const x = time.ofWeek(week) + (time.weekWidth - bar) / 2;
        const [end, zero] = [values.y(change), values.y(0)];
        return (
          <g key={week}>
            <rect
              x={x}
              y={Math.min(end, zero)}
              width={bar}
              height={Math.max(1.5, Math.abs(end - zero))}
              rx={1}
              fill={isOver ? undefined : `url(#${hatch})`}
              className={isOver ? 'fill-brand' : 'stroke-brand'}
            />
            {isUnusual && (
              <circle
                cx={x + bar / 2}
                cy={change < 0 ? end + 7 : end - 7}
                r={3}
                strokeWidth={1.5}
                className="fill-raised stroke-ink"
              />
            )}
          </g>
        );
      })}
      <Flags notes={notes} scale={time} top={top} bottom={bottom} right={width} />
      <BreakMarks breaks={breaks} scale={time} top={top} bottom={bottom} />
      <HoverColumns
        top={top}
        bottom={bottom}
        columns={changes.map(({ week, change, isOver }) => ({
          key: week,
          x: time.ofWeek(week),
          width: time.weekWidth,
          text: `${words.week(week)}: ${words.change(change)}${isOver ? '' : ` · ${t('netChange.open')}`}`,
        }))}
      />
    </>
  );
}
