import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';

export interface ValueScale {
  y: (value: number) => number;
  ticks: readonly number[];
}

export interface ValueRoom {
  top: number;
  bottom: number;
  /** Bars and shares are read from zero; the level of a line need not be. */
  fromZero: boolean;
  count?: number;
  /** Counted in parts of one, as shares and averages are. */
  hasParts?: boolean;
}

/** Values on a line from `bottom` up to `top`, with round numbers at both ends. */
export function valueScale(
  values: readonly number[],
  { top, bottom, fromZero, count = 4, hasParts = false }: ValueRoom,
): ValueScale {
  const [low = 0, high = 1] = extent(fromZero ? [0, ...values] : values);
  // A line that never moves lies in the middle.
  const around = hasParts
    ? Math.abs(high) * 0.02 || 1
    : Math.max(1, Math.round(Math.abs(high) * 0.02));
  const reach = low === high ? around : 0;
  const start = fromZero && low === 0 ? 0 : low - reach;
  const scale = scaleLinear([start, high + reach], [bottom, top]).nice(count);
  const ticks = scale.ticks(count).filter((tick) => hasParts || Number.isInteger(tick));
  return { y: (value) => scale(value), ticks };
}
