import type { SeriesBreak } from '@/lib/domain/day-point';
import type { TimeScale } from './time-scale';

export interface BreakMarksProps {
  breaks: readonly SeriesBreak[];
  scale: TimeScale;
  top: number;
  bottom: number;
}

/** Two short strokes through the axis where something else begins to be counted. */
export function BreakMarks({ breaks, scale, top, bottom }: BreakMarksProps) {
  return (
    <g>
      {breaks
        .filter(({ day }) => day > scale.from && day < scale.to)
        .map(({ day, reason }) => {
          const x = scale.ofDay(day);
          return (
            <g key={day} data-break={day}>
              <title>{reason}</title>
              <line x1={x} x2={x} y1={top} y2={bottom - 6} className="stroke-edge" />
              <path
                d={`M${x - 5} ${bottom + 4}l4 -8M${x + 1} ${bottom + 4}l4 -8`}
                strokeWidth={1.5}
                fill="none"
                className="stroke-ink"
              />
              <text x={x + 8} y={bottom - 8} className="fill-muted">
                {reason}
              </text>
            </g>
          );
        })}
    </g>
  );
}
