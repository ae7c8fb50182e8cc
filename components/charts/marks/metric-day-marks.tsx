import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import { weekOfDay } from '@/lib/domain/calendar';
import { type DailyView, dayStretches, type MetricDay } from '@/lib/live/chart-models';
import type { ValueWords } from '../frame/use-value-words';
import { useWords } from '../frame/use-words';
import { BreakMarks, type ChartBreak } from '../parts/break-marks';
import type { ChartNote } from '../parts/chart-note';
import { FLAG_ROOM, Flags } from '../parts/flags';
import { HoverColumns } from '../parts/hover-columns';
import { leftRoom } from '../parts/left-room';
import { TimeAxis } from '../parts/time-axis';
import { timeScale } from '../parts/time-scale';
import { ValueBand } from '../parts/value-band';
import { ValueGrid } from '../parts/value-grid';
import { valueScale } from '../parts/value-scale';

export interface MetricDayMarksProps {
  view: DailyView;
  breaks: readonly ChartBreak[];
  notes: readonly ChartNote[];
  values: ValueWords;
  hasParts: boolean;
  width: number;
  height: number;
}

const END_LABEL = 64;
/** In narrower days points stand so close that the line says it alone. */
const DOT_ROOM = 7;

/** One point a day, joined where the days follow each other. */
export function MetricDayMarks(props: MetricDayMarksProps) {
  const { view, breaks, notes, values: say, hasParts, width, height } = props;
  const { t } = useTranslation('charts');
  const words = useWords();
  const { days, usual } = view;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const [top, bottom, right] = [FLAG_ROOM + 6, height - 26, width - END_LABEL];
  const values = valueScale(
    days.map(({ value }) => value),
    { top, bottom, fromZero: true, hasParts },
  );
  const left = leftRoom(values.ticks.map(say.tick));
  const time = timeScale(weekOfDay(first.day), weekOfDay(last.day), { left, right }, words);
  const dayWidth = time.weekWidth / 7;
  const path = line<MetricDay>(
    ({ day }) => time.ofDay(day),
    ({ value }) => values.y(value),
  );
  return (
    <>
      <ValueGrid scale={values} left={left} right={right} label={say.tick} />
      <TimeAxis ticks={time.ticks} y={bottom} right={right} />
      {usual && (
        <>
          <ValueBand
            left={Math.max(left, time.ofDay(usual.from) - dayWidth / 2)}
            right={time.ofDay(last.day) + dayWidth / 2}
            low={values.y(usual.low)}
            middle={values.y(usual.median)}
            high={values.y(usual.high)}
          />
          <text x={right + 8} y={values.y(usual.median)} className="fill-ink font-semibold">
            {say.tick(usual.median)}
          </text>
          <text x={right + 8} y={values.y(usual.median) + 14} className="fill-muted">
            {t('posts.median')}
          </text>
        </>
      )}
      <Flags notes={notes} scale={time} top={top} bottom={bottom} right={width} />
      <BreakMarks breaks={breaks} scale={time} top={top} bottom={bottom} />
      {dayStretches(days, breaks).map((stretch) => (
        <g key={stretch[0]?.day} opacity={stretch[0]?.isBefore ? 0.5 : 1}>
          {stretch.length > 1 && (
            <path
              d={path(stretch) ?? ''}
              fill="none"
              strokeWidth={2}
              strokeLinejoin="round"
              className="stroke-brand"
            />
          )}
          {(stretch.length === 1 || dayWidth >= DOT_ROOM) &&
            stretch.map(({ day, value }) => (
              <circle
                key={day}
                cx={time.ofDay(day)}
                cy={values.y(value)}
                r={dayWidth < 2 * DOT_ROOM ? 2 : 3}
                className="fill-brand"
              />
            ))}
        </g>
      ))}
      <HoverColumns
        top={top}
        bottom={bottom}
        columns={days.map(({ day, value }) => ({
          key: day,
          x: time.ofDay(day) - dayWidth / 2,
          width: dayWidth,
          text: `${words.day(day)}: ${say.say(value)}`,
        }))}
      />
    </>
  );
}
