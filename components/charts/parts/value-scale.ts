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
}

/** Values on a line from `bottom` up to `top`, with round numbers at both ends. Everything here is counted in wholes. */
export function valueScale(
  values: readonly number[],
  { top, bottom, fromZero, count = 4 }: ValueRoom,
): ValueScale {
  const [low = 0, high = 1] = extent(fromZero ? [0, ...values] : values);
  // A line that never moves lies in the middle.
  const reach = low === high ? Math.max(1, Math.round(Math.abs(high) * 0.02)) : 0;
  const start = fromZero && low === 0 ? 0 : low - reach;
  const scale = scaleLinear([start, high + reach], [bottom, top]).nice(count);
  return { y: (value) => scale(value), ticks: scale.ticks(count).filter(Number.isInteger) };
}
