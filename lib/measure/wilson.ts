import { criticalZ } from './normal';
import type { Interval } from './poisson';

/**
 * The score interval of a proportion (Wilson 1927; recommended for small samples by Brown, Cai and DasGupta 2001),
 * as shares from 0 to 1. Units are yes or no, and independent: visits that convert, people reached who click. Posts
 * with likes are not. `undefined`, shown as "n/a", without trials and for counts that cannot be: more successes than
 * trials.
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  confidence = 0.95,
): Interval | undefined {
  if (!(trials > 0 && successes >= 0 && successes <= trials)) return undefined;
  const z2 = criticalZ(confidence) ** 2;
  const middle = successes + z2 / 2;
  const half = Math.sqrt(z2 * ((successes * (trials - successes)) / trials + z2 / 4));
  return {
    low: (middle - half) / (trials + z2),
    high: successes === trials ? 1 : (middle + half) / (trials + z2),
  };
}
