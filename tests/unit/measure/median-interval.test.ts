import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianInterval } from '../../../lib/measure/median-interval';
import { mulberry32, normal, shareOf } from './simulation';

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe('medianInterval', () => {
  // The ranks and coverages of published tables (Conover 1999, table A3, says the same).
  it.each([
    [6, 1, 6, 0.9688],
    [8, 1, 8, 0.9922],
    [10, 2, 9, 0.9785],
    [15, 4, 12, 0.9648],
    [20, 6, 15, 0.9586],
    [25, 8, 18, 0.9567],
  ])('of %i values goes from the %i. to the %i.', (n, low, high, coverage) => {
    const found = medianInterval(upTo(n).toReversed())!;
    expect(found).toMatchObject({ median: (n + 1) / 2, low, high });
    expect(found.coverage).toBeCloseTo(coverage, 4);
  });

  it('needs six values at 95 %, and four at 80 %', () => {
    expect(medianInterval(upTo(5))).toBeUndefined();
    expect(medianInterval(upTo(3), 0.8)).toBeUndefined();
    expect(medianInterval(upTo(4), 0.8)).toMatchObject({ low: 1, high: 4, coverage: 0.875 });
    expect(medianInterval([])).toBeUndefined();
    expect(() => medianInterval([1, 2, 3, 4, 5, Number.NaN])).toThrow(RangeError);
  });

  it('works for as many values as anybody has', () => {
    const found = medianInterval(upTo(3000))!;
    // The normal approximation: 1500 less 1.96 times half the root of 3,000.
    expect(found.low).toBeGreaterThan(1443);
    expect(found.low).toBeLessThan(1449);
    expect(found.low + found.high).toBe(3001);
  });

  it('holds the median, has its coverage, widens with confidence, and follows any rising change', () => {
    const values = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 60 });
    fc.assert(
      fc.property(values, (values) => {
        const found = medianInterval(values)!;
        expect(found.low).toBeLessThanOrEqual(found.median);
        expect(found.high).toBeGreaterThanOrEqual(found.median);
        expect(found.coverage).toBeGreaterThanOrEqual(0.95);
        const narrow = medianInterval(values, 0.8)!;
        expect(narrow.low).toBeGreaterThanOrEqual(found.low);
        expect(narrow.high).toBeLessThanOrEqual(found.high);
        const cubed = medianInterval(values.map((one) => one ** 3))!;
        expect(cubed.low).toBe(found.low ** 3);
        expect(cubed.high).toBe(found.high ** 3);
      }),
    );
  });

  it.each([6, 12, 30])('covers the median of skewed values as it says, %i of them', (n) => {
    const random = mulberry32(n);
    const runs = 2000;
    let says = 0;
    const covered = shareOf(runs, () => {
      const found = medianInterval(Array.from({ length: n }, () => Math.exp(normal(random))))!;
      says = found.coverage;
      return found.low <= 1 && 1 <= found.high;
    });
    expect(Math.abs(covered - says)).toBeLessThan(3 * Math.sqrt((0.96 * 0.04) / runs));
  });
});
