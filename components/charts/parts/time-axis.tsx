import { textWidth } from './fit-text';
import type { Tick } from './time-scale';

export interface TimeAxisProps {
  ticks: readonly Tick[];
  y: number;
  /** Where the chart ends; a label may run over it into the margin, and no further. */
  right: number;
}

const MARGIN = 40;
const GAP = 6;

/** The ticks whose label fits: it runs neither over the margin nor into the label before it. */
function labelled(ticks: readonly Tick[], right: number): ReadonlySet<Tick> {
  const fitting = new Set<Tick>();
  let free = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const end = tick.at + textWidth(tick.label);
    if (tick.at < free || end > right + MARGIN) continue;
    fitting.add(tick);
    free = end + GAP;
  }
  return fitting;
}

/** Dates under a chart. Each label begins at its tick; where two have no room, the later one is left out. */
export function TimeAxis({ ticks, y, right }: TimeAxisProps) {
  const fitting = labelled(ticks, right);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={`${tick.at}`}>
          <line x1={tick.at} x2={tick.at} y1={y} y2={y + 5} className="stroke-edge" />
          {fitting.has(tick) && (
            <text x={tick.at + 4} y={y + 16} className="fill-muted">
              {tick.label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
