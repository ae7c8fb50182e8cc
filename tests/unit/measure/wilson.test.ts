import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../lib/measure/wilson';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(trials * share) }));

describe('wilsonInterval', () => {
  it.each([
    [3, 120, 0.0085, 0.0709],
    [0, 40, 0, 0.0876],
    [12, 400, 0.0172, 0.0517],
    // Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('of %i in %i is %d to %d', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('begins at zero without a success, and ends at one without a failure, to the last digit', () => {
    for (let trials = 1; trials < 400; trials += 1) {
      expect(wilsonInterval(0, trials, 0.8)?.low).toBe(0);
      expect(wilsonInterval(0, trials)?.low).toBe(0);
      expect(wilsonInterval(trials, trials)?.high).toBe(1);
    }
  });

  it.each([
    ['no trials', 0, 0],
    ['fewer than no successes', -1, 10],
    ['more successes than trials', 11, 10],
    ['what is no number', Number.NaN, 10],
    ['trials that are no number', 1, Number.NaN],
  ])('is not available for %s', (_, successes, trials) => {
    expect(wilsonInterval(successes, trials)).toBeUndefined();
  });

  it('stays between 0 and 1, holds the share, and widens with confidence', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(0.5, 0.8, 0.9), ({ successes, trials }, confidence) => {
        const { low, high } = wilsonInterval(successes, trials, confidence)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        const wider = wilsonInterval(successes, trials, confidence + 0.05)!;
        expect(wider.high - wider.low).toBeGreaterThan(high - low);
      }),
    );
  });

  it('is its own mirror, and narrows as trials grow', () => {
    fc.assert(
      fc.property(counts, ({ successes, trials }) => {
        const { low, high } = wilsonInterval(successes, trials)!;
        const mirror = wilsonInterval(trials - successes, trials)!;
        expect(mirror.low).toBeCloseTo(1 - high, 12);
        expect(mirror.high).toBeCloseTo(1 - low, 12);
        const more = wilsonInterval(successes * 4, trials * 4)!;
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });

  // Summed over all outcomes, so exact. Some pairs near 0 and 1 dip lower: 91.4 % at 0.05 of 10.
  it.each(
    [10, 20, 40, 100, 400].flatMap((trials) =>
      [0.02, 0.03, 0.12, 0.5].map((share) => [trials, share] as const),
    ),
  )('covers in at least 93 of 100 cases: %i trials, %d', (trials, share) => {
    let covered = 0;
    let log = trials * Math.log(1 - share);
    for (let successes = 0; successes <= trials; successes += 1) {
      const { low, high } = wilsonInterval(successes, trials)!;
      if (low <= share && share <= high) covered += Math.exp(log);
      log += Math.log(((trials - successes) / (successes + 1)) * (share / (1 - share)));
    }
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(covered).toBeLessThan(0.99);
  });
});
