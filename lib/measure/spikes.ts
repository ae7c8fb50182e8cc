import { mustBeFinite } from './finite-values';
import { type Band, isAbove, isWithin, usualBand } from './spread';

/** With fewer values nobody can say what is usual. */
const MIN_VALUES = 10;

export interface Spike {
  /** Its place in the series, from 0. */
  index: number;
  value: number;
  side: 'above' | 'below';
}

export type SpikesVerdict =
  | { verdict: 'spikes' | 'usual'; spikes: readonly Spike[]; band: Band }
  | { verdict: 'cannot-tell'; why: 'too-few-values'; missing: { values: number } }
  /** More than half of the values are the same, so every other one would be a spike. A `floor` settles that. */
  | { verdict: 'cannot-tell'; why: 'hardly-varies' };

/**
 * Values of a series beyond its median ± 3 × 1.4826 × MAD (Hampel's rule; Leys and others 2013), which the spike
 * itself does not bend. A spike is a reason to ask what happened, and no finding: of normal values about one in 40
 * lies so far off in a series of 12, one in 90 in a series of 26, and one such series in five holds one. `floor` is
 * the least distance from the median that is worth a word, in the values' own unit.
 * @throws RangeError for values that are not finite.
 */
export function spikes(values: readonly number[], floor = 0): SpikesVerdict {
  mustBeFinite(values);
  const band = usualBand(values, floor);
  if (!band || values.length < MIN_VALUES) {
    const missing = { values: MIN_VALUES - values.length };
    return { verdict: 'cannot-tell', why: 'too-few-values', missing };
  }
  const beyond = [...values.entries()]
    .filter(([, value]) => !isWithin(value, band))
    .map(([index, value]) => {
      const side = isAbove(value, band) ? ('above' as const) : ('below' as const);
      return { index, value, side };
    });
  if (beyond.length === 0) return { verdict: 'usual', spikes: [], band };
  if (band.reach === 0) return { verdict: 'cannot-tell', why: 'hardly-varies' };
  return { verdict: 'spikes', spikes: beyond, band };
}
