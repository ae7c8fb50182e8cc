import type { ValueScale } from './value-scale';

export interface ValueGridProps {
  scale: ValueScale;
  left: number;
  right: number;
  label: (value: number) => string;
}

/** Hairlines at round values, each with its number before it. */
export function ValueGrid({ scale, left, right, label }: ValueGridProps) {
  return (
    <g>
      {scale.ticks.map((value) => (
        <g key={value}>
          <line
            x1={left}
            x2={right}
            y1={Math.round(scale.y(value)) + 0.5}
            y2={Math.round(scale.y(value)) + 0.5}
            className={value === 0 ? 'stroke-edge' : 'stroke-line'}
          />
          <text x={left - 8} y={scale.y(value) + 4} textAnchor="end" className="fill-muted">
            {label(value)}
          </text>
        </g>
      ))}
    </g>
  );
}
