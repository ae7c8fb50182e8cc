import { line } from 'd3-shape';
import type { Week } from '@/lib/domain/calendar';
import { useWords } from '../frame/use-words';
import { fitText } from '../parts/fit-text';
import type { SmallPoint, SmallSeries } from '../parts/small-series';
import { timeScale } from '../parts/time-scale';
import { valueScale } from '../parts/value-scale';

export interface PanelProps {
  series: SmallSeries;
  weeks: { first: Week; last: Week };
  width: number;
  height: number;
}

/** One series: its name and last number, its line, and the least and the most that its scale goes to. */
export function Panel({ series, weeks, width, height }: PanelProps) {
  const { name, stretches, tick, hasParts = false } = series;
  const words = useWords();
  const points = stretches.flat();
  const last = points.at(-1);
  if (!last) return null;
  const [top, bottom] = [30, height - 16];
  const right = width - 8;
  const time = timeScale(weeks.first, weeks.last, { left: 0, right }, words);
  const values = valueScale(
    points.map(({ value }) => value),
    { top, bottom, fromZero: false, count: 2, hasParts },
  );
  const [low = last.value, high = last.value] = [values.ticks[0], values.ticks.at(-1)];
  const path = line<SmallPoint>(
    ({ day }) => time.ofDay(day),
    ({ value }) => values.y(value),
  );
  const end = tick(last.value);
  return (
    <g>
      <title>{name}</title>
      <text x={0} y={13} className="fill-ink">
        {fitText(name, width - end.length * 8 - 12)}
      </text>
      <text x={width} y={13} textAnchor="end" className="fill-ink font-semibold">
        {end}
      </text>
      <line x1={0} x2={width} y1={bottom + 0.5} y2={bottom + 0.5} className="stroke-line" />
      <line x1={0} x2={width} y1={top - 0.5} y2={top - 0.5} className="stroke-line" />
      {stretches.map((stretch) =>
        stretch.length > 1 ? (
          <path
            key={stretch[0]?.day}
            d={path(stretch) ?? ''}
            fill="none"
            strokeWidth={2}
            strokeLinejoin="round"
            className="stroke-brand"
          />
        ) : (
          stretch.map(({ day, value }) => (
            <circle
              key={day}
              cx={time.ofDay(day)}
              cy={values.y(value)}
              r={2}
              className="fill-brand"
            />
          ))
        ),
      )}
      <circle
        cx={time.ofDay(last.day)}
        cy={values.y(last.value)}
        r={3}
        strokeWidth={2}
        className={last.isOver ? 'fill-brand stroke-brand' : 'fill-raised stroke-brand'}
      />
      <text x={0} y={bottom + 14} className="fill-muted">
        {low === high ? tick(low) : `${tick(low)} – ${tick(high)}`}
      </text>
    </g>
  );
}
