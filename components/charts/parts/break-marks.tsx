import type { SeriesBreak } from '@/lib/domain/day-point';
import { textWidth } from './fit-text';
import type { TimeScale } from './time-scale';

const INSET = 8;

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
          // Words stand on the side on which there is more room, if there is enough of it.
          const isLate = x > (scale.start + scale.end) / 2;
          const room = isLate ? x - scale.start : scale.end - x;
          const width = textWidth(label) + 2 * INSET;
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
              {room > width && (
                <>
                  <rect
                    x={isLate ? x - width : x + 1}
                    y={top + 1}
                    width={width - 1}
                    height={20}
                    className="fill-raised"
                  />
                  <text
                    x={isLate ? x - INSET : x + INSET}
                    y={top + 15}
                    textAnchor={isLate ? 'end' : 'start'}
                    className="fill-ink"
                  >
                    {label}
                  </text>
                </>
              )}
            </g>
          );
        })}
    </g>
  );
}
