export interface ValueBandProps {
  left: number;
  right: number;
  low: number;
  middle: number;
  high: number;
}

/** An interval as a band, with its middle as a line. The numbers are places on the picture. */
export function ValueBand({ left, right, low, middle, high }: ValueBandProps) {
  const width = Math.max(0, right - left);
  return (
    <g>
      <rect
        x={left}
        y={high}
        width={width}
        height={Math.max(1, low - high)}
        className="fill-brand"
        fillOpacity={0.14}
      />
      <line
        x1={left}
        x2={right}
        y1={middle}
        y2={middle}
        strokeWidth={1.5}
        strokeDasharray="5 3"
        className="stroke-brand"
      />
    </g>
  );
}
