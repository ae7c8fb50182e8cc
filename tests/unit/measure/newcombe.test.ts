import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeInterval } from '../../../lib/measure/newcombe';
import { binomial, mulberry32, shareOf } from './simulation';

const proportion = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(trials * share) }));

describe('newcombeInterval', () => {
  // Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %i in %i against %i in %i is %d to %d', (a, m, b, n, low, high) => {
    const found = newcombeInterval({ successes: a, trials: m }, { successes: b, trials: n })!;
    expect(found.difference).toBeCloseTo(a / m - b / n, 12);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('holds zero for 6 conversions against 4, which is no "50 % better"', () => {
    const found = newcombeInterval({ successes: 6, trials: 120 }, { successes: 4, trials: 120 })!;
    expect(found.low).toBeLessThan(0);
    expect(found.high).toBeGreaterThan(0);
  });

  it('is not available where a proportion is not', () => {
    const fine = { successes: 1, trials: 2 };
    expect(newcombeInterval(fine, { successes: 0, trials: 0 })).toBeUndefined();
    expect(newcombeInterval({ successes: 3, trials: 2 }, fine)).toBeUndefined();
  });

  it('turns around with its arms, holds the difference and stays within -1 and 1', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const found = newcombeInterval(first, second)!;
        const turned = newcombeInterval(second, first)!;
        expect(turned.low).toBeCloseTo(-found.high, 12);
        expect(turned.high).toBeCloseTo(-found.low, 12);
        expect(found.low).toBeLessThanOrEqual(found.difference);
        expect(found.high).toBeGreaterThanOrEqual(found.difference);
        expect(found.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(found.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it.each([
    [40, 0.05, 60, 0.05],
    [100, 0.1, 100, 0.2],
    [300, 0.02, 200, 0.05],
  ])('covers the true difference: %i at %d, %i at %d', (m, p, n, q) => {
    const random = mulberry32(m + n);
    const runs = 2000;
    const covered = shareOf(runs, () => {
      const first = { successes: binomial(m, p, random), trials: m };
      const second = { successes: binomial(n, q, random), trials: n };
      const { low, high } = newcombeInterval(first, second)!;
      return low <= p - q && p - q <= high;
    });
    // Three standard errors of 2,000 runs at 95 % are 1.5 %.
    expect(covered).toBeGreaterThan(0.935);
    expect(covered).toBeLessThan(1);
  });
});
