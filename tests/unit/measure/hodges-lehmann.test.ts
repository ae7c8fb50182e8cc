import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hodgesLehmann } from '../../../lib/measure/hodges-lehmann';
import { shiftIntervalRank } from '../../../lib/measure/mann-whitney';
import { mulberry32, normal, shareOf } from './simulation';

describe('shiftIntervalRank', () => {
  // One more than the two-sided 5 % critical values of U in every textbook's table.
  it.each([
    [5, 5, 3],
    [6, 6, 6],
    [8, 8, 14],
    [10, 5, 9],
    [5, 10, 9],
    [12, 12, 38],
    [20, 20, 128],
    [3, 3, 0],
    [3, 5, 1],
  ])('is, of %i and %i values at 95 %%, %i', (first, second, rank) => {
    expect(shiftIntervalRank(first, second, 0.95)).toBe(rank);
  });

  it('is close where the approximation begins', () => {
    const exact = shiftIntervalRank(30, 30, 0.95);
    const near = shiftIntervalRank(30, 31, 0.95);
    expect(near - exact).toBeGreaterThan(5);
    expect(near - exact).toBeLessThan(15);
  });
});

describe('hodgesLehmann', () => {
  it('is what Hollander and Wolfe have of the permeability of membranes (1999, example 4.3)', () => {
    const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const early = [1.15, 0.88, 0.9, 0.74, 1.21];
    const { shift, interval } = hodgesLehmann(term, early)!;
    expect(shift).toBeCloseTo(0.305, 10);
    expect(interval?.low).toBeCloseTo(-0.15, 10);
    expect(interval?.high).toBeCloseTo(0.76, 10);
  });

  it('has no interval where the samples are too small, and nothing without one', () => {
    expect(hodgesLehmann([1, 2, 3], [7, 8, 9])).toEqual({ shift: -6 });
    expect(hodgesLehmann([], [1])).toBeUndefined();
    expect(hodgesLehmann([1], [])).toBeUndefined();
    expect(() => hodgesLehmann([Number.NaN], [1])).toThrow(RangeError);
  });

  it('moves with the first sample, turns around with the two, and lies in its interval', () => {
    const sample = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -9, max: 9 }), (first, second, by) => {
        const found = hodgesLehmann(first, second)!;
        const moved = hodgesLehmann(
          first.map((one) => one + by),
          second,
        )!;
        expect(moved.shift).toBeCloseTo(found.shift + by, 9);
        expect(moved.interval?.low).toBeCloseTo(found.interval!.low + by, 9);
        const turned = hodgesLehmann(second, first)!;
        expect(turned.shift).toBeCloseTo(-found.shift, 9);
        expect(turned.interval?.low).toBeCloseTo(-found.interval!.high, 9);
        expect(found.interval!.low).toBeLessThanOrEqual(found.shift);
        expect(found.interval!.high).toBeGreaterThanOrEqual(found.shift);
        const narrow = hodgesLehmann(first, second, 0.8)!.interval!;
        expect(narrow.high - narrow.low).toBeLessThanOrEqual(
          found.interval!.high - found.interval!.low,
        );
      }),
    );
  });

  it.each([
    [6, 6],
    [5, 12],
    [35, 30],
  ])('covers a true shift in at least 95 of 100 cases: %i and %i', (m, n) => {
    const random = mulberry32(m * n);
    const runs = m * n > 900 ? 400 : 2000;
    const covered = shareOf(runs, () => {
      const first = Array.from({ length: m }, () => Math.exp(normal(random)) + 2);
      const second = Array.from({ length: n }, () => Math.exp(normal(random)));
      const { low, high } = hodgesLehmann(first, second)!.interval!;
      return low <= 2 && 2 <= high;
    });
    expect(covered).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / runs));
    expect(covered).toBeLessThan(0.99);
  });
});
