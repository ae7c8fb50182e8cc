import { weekOfDay } from '@/lib/domain/calendar';
import type { SmallSeries } from '../parts/small-series';
import { Panel } from './panel';

export const PANEL_HEIGHT = 124;
const LEAST_WIDTH = 220;
const BETWEEN = 28;

/** As many columns as leave each panel wide enough to be read. */
export const columnsIn = (width: number): number =>
  Math.max(1, Math.min(3, Math.floor((width + BETWEEN) / (LEAST_WIDTH + BETWEEN))));

export interface SmallMultiplesMarksProps {
  series: readonly SmallSeries[];
  width: number;
}

/** Where the panel of the series with this index stands. */
export function panelAt(at: number, width: number): { x: number; y: number; width: number } {
  const columns = columnsIn(width);
  const panel = (width - (columns - 1) * BETWEEN) / columns;
  return {
    x: (at % columns) * (panel + BETWEEN),
    y: Math.floor(at / columns) * PANEL_HEIGHT,
    width: panel,
  };
}

/** All panels share the time, so that what happened in one week stands under each other. */
export function SmallMultiplesMarks({ series, width }: SmallMultiplesMarksProps) {
  const days = series.flatMap(({ stretches }) => stretches.flat().map(({ day }) => day)).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const weeks = { first: weekOfDay(first), last: weekOfDay(last) };
  return series.map((one, at) => {
    const panel = panelAt(at, width);
    return (
      <g key={one.id} transform={`translate(${panel.x} ${panel.y})`}>
        <Panel series={one} weeks={weeks} width={panel.width} height={PANEL_HEIGHT - 16} />
      </g>
    );
  });
}
