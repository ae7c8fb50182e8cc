import type { Tick } from './time-scale';

export interface TimeAxisProps {
  ticks: readonly Tick[];
  y: number;
  /** Labels that would run over this edge are turned to its inner side. */
  right: number;
}

/** Dates under a chart. Each label begins at its tick. */
export function TimeAxis({ ticks, y, right }: TimeAxisProps) {
  return (
    <g>
      {ticks.map(({ at, label }) => (
        <g key={`${at}`}>
          <line x1={at} x2={at} y1={y} y2={y + 5} className="stroke-edge" />
          {at + label.length * 6.4 <= right + 40 && (
            <text x={at + 4} y={y + 16} className="fill-muted">
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
