import type { Interval } from './poisson';
import { wilsonInterval } from './wilson';

/** A number of units of which some said yes. */
export interface Proportion {
  successes: number;
  trials: number;
}

export interface ProportionDifference extends Interval {
  /** First minus second, from -1 to 1. The interval holds it, and need not have it in its middle. */
  difference: number;
}

/**
 * The difference of two independent proportions with its hybrid score interval (Newcombe 1998, Statistics in
 * Medicine 17:873-890, method 10). Where the interval holds zero, nobody can tell which of the two is higher.
 * `undefined` where either proportion has none, see `wilsonInterval`.
 */
export function newcombeInterval(
  first: Proportion,
  second: Proportion,
  confidence = 0.95,
): ProportionDifference | undefined {
  const one = wilsonInterval(first.successes, first.trials, confidence);
  const other = wilsonInterval(second.successes, second.trials, confidence);
  if (!one || !other) return undefined;
  const p1 = first.successes / first.trials;
  const p2 = second.successes / second.trials;
  const difference = p1 - p2;
  return {
    difference,
    low: difference - Math.hypot(p1 - one.low, other.high - p2),
    high: difference + Math.hypot(one.high - p1, p2 - other.low),
  };
}
