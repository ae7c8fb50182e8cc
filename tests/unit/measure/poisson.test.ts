import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonAtMost, poissonInterval } from '../../../lib/measure/poisson';

/** A small generator with a seed, so that a simulation is the same each time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** One count where `mean` are expected (Knuth). */
function draw(mean: number, random: () => number): number {
  const least = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > least) {
    product *= random();
    count += 1;
  }
  return count;
}

describe('poissonAtMost', () => {
  it.each([
    [0, 1, 0.367879],
    [1, 1, 0.735759],
    [2, 3, 0.42319],
    [10, 10, 0.58304],
    [0, 0, 1],
    [5, 0, 1],
    [-1, 3, 0],
  ])('at most %i where %d are expected: %d', (count, mean, expected) => {
    expect(poissonAtMost(count, mean)).toBeCloseTo(expected, 5);
  });

  it.each([100, 600, 744, 746, 1000, 5000])(
    'is about a half just under a mean of %i, however large',
    (mean) => {
      const half = poissonAtMost(mean - 1, mean);
      expect(half).toBeLessThan(0.5);
      expect(half).toBeGreaterThan(0.48);
    },
  );

  it('rises with the count, falls with the mean, and stays a chance', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.double({ min: 0, max: 1500, noNaN: true }), (count, mean) => {
        const chance = poissonAtMost(count, mean);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(poissonAtMost(count + 1, mean)).toBeGreaterThanOrEqual(chance - 1e-12);
        expect(poissonAtMost(count, mean + 1)).toBeLessThanOrEqual(chance + 1e-12);
      }),
    );
  });
});

describe('poissonInterval', () => {
  // Garwood's exact limits, as published tables have them.
  it.each([
    [0, 0.95, 0, 3.6889],
    [1, 0.95, 0.0253, 5.5716],
    [2, 0.95, 0.2422, 7.2247],
    [3, 0.95, 0.6187, 8.7673],
    [5, 0.95, 1.6235, 11.6683],
    [10, 0.95, 4.7954, 18.3904],
    [20, 0.95, 12.2165, 30.8884],
    [50, 0.95, 37.1105, 65.9183],
    [100, 0.95, 81.3639, 121.6268],
    [0, 0.8, 0, Math.LN10],
    [1, 0.8, 0.1054, 3.8897],
    [5, 0.8, 2.4326, 9.2747],
    [10, 0.8, 6.2213, 15.4066],
    [0, 0.9, 0, 2.9957],
    [10, 0.9, 5.4254, 16.9622],
  ])('of %i at %d is %d to %d', (count, confidence, low, high) => {
    const interval = poissonInterval(count, confidence);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  it('holds the count, widens with confidence, and moves up with the count', () => {
    fc.assert(
      fc.property(fc.nat(1200), fc.constantFrom(0.5, 0.8, 0.9), (count, confidence) => {
        const { low, high } = poissonInterval(count, confidence);
        expect(low).toBeLessThanOrEqual(count);
        expect(high).toBeGreaterThan(count);
        const wider = poissonInterval(count, confidence + 0.05);
        expect(wider.low).toBeLessThanOrEqual(low);
        expect(wider.high).toBeGreaterThanOrEqual(high);
      }),
      { numRuns: 60 },
    );
    for (let count = 0; count < 40; count += 1) {
      const one = poissonInterval(count, 0.8);
      const next = poissonInterval(count + 1, 0.8);
      expect(next.low).toBeGreaterThan(one.low);
      expect(next.high).toBeGreaterThan(one.high);
    }
  });

  it('changes by about one event where the approximation begins', () => {
    const exact = poissonInterval(500, 0.8);
    const near = poissonInterval(501, 0.8);
    expect(near.low - exact.low).toBeGreaterThan(0);
    expect(near.low - exact.low).toBeLessThan(1.5);
    expect(near.high - exact.high).toBeGreaterThan(0.5);
    expect(near.high - exact.high).toBeLessThan(1.5);
  });

  it.each([0.3, 1, 2.5, 4, 9, 20])(
    'covers a true mean of %d in at least 80 of 100 simulated months',
    (mean) => {
      const random = generator(20_261_118);
      const runs = 3000;
      let covered = 0;
      const known = new Map<number, { low: number; high: number }>();
      for (let run = 0; run < runs; run += 1) {
        const count = draw(mean, random);
        const interval = known.get(count) ?? poissonInterval(count, 0.8);
        known.set(count, interval);
        if (interval.low <= mean && mean <= interval.high) covered += 1;
      }
      // Two standard errors of 3,000 runs are 1.5 %.
      expect(covered / runs).toBeGreaterThan(0.785);
      expect(covered / runs).toBeLessThan(1);
    },
  );
});
