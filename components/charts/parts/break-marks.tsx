import type { SeriesBreak } from '@/lib/domain/day-point';
import type { TimeScale } from './time-scale';

/** In the user's language. */
export interface ChartBreak extends SeriesBreak {
  /** What begins there, in a few words. */
  label: string;
  /** What changed, since when, and how that is known. */
  reason: string;
}

export interface BreakMarksProps {
  breaks: readonly ChartBreak[];
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
        .map(({ day, label, reason }) => {
          const x = scale.ofDay(day);
          // Words stand on the side on which there is more room.
          const isLate = x > (scale.start + scale.end) / 2;
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
              <text
                x={isLate ? x - 8 : x + 8}
                y={bottom - 10}
                textAnchor={isLate ? 'end' : 'start'}
                strokeWidth={4}
                paintOrder="stroke"
                className="fill-ink stroke-raised"
              >
                {label}
              </text>
            </g>
          );
        })}
    </g>
  );
}
