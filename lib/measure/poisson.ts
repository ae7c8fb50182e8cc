import { probit } from 'simple-statistics';

/** Over this mean the first term is too small for a number, and all the others with it. */
const LARGEST_PLAIN = 600;

/** The same sum with the logarithm of each term. */
function atMostOfMany(count: number, mean: number): number {
  let log = -mean;
  let sum = Math.exp(log);
  for (let k = 1; k <= count; k += 1) {
    log += Math.log(mean / k);
    sum += Math.exp(log);
  }
  return Math.min(1, sum);
}

/** Chance of at most `count` events where `mean` are expected. */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0;
  if (mean > LARGEST_PLAIN) return atMostOfMany(count, mean);
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k += 1) {
    term *= mean / k;
    sum += term;
  }
  return Math.min(1, sum);
}

/** The mean at which `atMost(mean)` falls to `share`; `atMost` falls as the mean grows. */
function meanAt(share: number, count: number): number {
  let low = 0;
  let high = Math.max(10, count * 2 + 20);
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (poissonAtMost(count, middle) > share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export interface Interval {
  low: number;
  high: number;
}

/**
 * The exact interval of a Poisson mean from one count (Garwood 1936). `confidence` is such as 0.8. Counts over
 * 500 take the normal approximation, which differs there by less than one event.
 */
export function poissonInterval(count: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  if (count > 500) {
    const z = probit(1 - tail);
    return {
      low: Math.max(0, count - z * Math.sqrt(count)),
      high: count + z * Math.sqrt(count) + 1,
    };
  }
  const key = `${count} ${confidence}`;
  const known = found.get(key);
  if (known) return known;
  const interval = {
    low: count === 0 ? 0 : meanAt(1 - tail, count - 1),
    high: meanAt(tail, count),
  };
  found.set(key, interval);
  return interval;
}

/** There are only so many counts, and finding an interval is the costly part of judging a month. */
const found = new Map<string, Interval>();
