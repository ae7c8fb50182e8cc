import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../../lib/measure/mann-kendall';
import { theilSen } from '../../../lib/measure/theil-sen';
import { mulberry32, normal, shareOf } from './simulation';

const weekly = (values: readonly number[]) => values.map((value, at) => ({ at, value }));

describe('theilSen', () => {
  it('is the slope of a line, whatever one wild value says', () => {
    const line = Array.from({ length: 12 }, (_, at) => 5 + 3 * at);
    expect(theilSen(weekly(line))).toEqual({ slope: 3, interval: { low: 3, high: 3 } });
    expect(theilSen(weekly(line.with(6, 9000)))?.slope).toBe(3);
  });

  it('is what SciPy’s theilslopes says of a series with ties', () => {
    const found = theilSen(weekly([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]))!;
    expect(found.slope).toBeCloseTo(0.366_67, 4);
    expect(found.interval?.low).toBeCloseTo(0, 10);
    expect(found.interval?.high).toBeCloseTo(0.8, 10);
  });

  it('knows of weeks that are missing', () => {
    const points = [
      { at: 0, value: 0 },
      { at: 1, value: 2 },
      { at: 5, value: 10 },
    ];
    expect(theilSen(points)).toEqual({ slope: 2 });
  });

  it('has no interval of too few values, and nothing of one', () => {
    expect(theilSen(weekly([1, 2, 4, 8]))).not.toHaveProperty('interval');
    expect(theilSen(weekly([1, 2, 4, 8, 16]))).toHaveProperty('interval');
    expect(theilSen(weekly([1]))).toBeUndefined();
    expect(theilSen([])).toBeUndefined();
    expect(() => theilSen(weekly([1, Number.NaN]))).toThrow(RangeError);
  });

  it('leaves out zero just where Mann-Kendall is significant, without ties', () => {
    const series = fc.uniqueArray(fc.integer({ min: -99, max: 99 }), {
      minLength: 5,
      maxLength: 25,
    });
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 9 }), (values, drift) => {
        const drifting = values.map((value, at) => value + at * drift * 20.01);
        const { low, high } = theilSen(weekly(drifting))!.interval!;
        expect(low > 0 || high < 0).toBe(mannKendall(drifting).p <= 0.05);
      }),
      { numRuns: 300 },
    );
  });

  it('tilts with the series, and stays in its interval', () => {
    const series = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(series, fc.integer({ min: -5, max: 5 }), (values, by) => {
        const found = theilSen(weekly(values))!;
        const tilted = theilSen(weekly(values.map((value, at) => value + by * at)))!;
        expect(tilted.slope).toBeCloseTo(found.slope + by, 9);
        if (!found.interval) return;
        expect(found.interval.low).toBeLessThanOrEqual(found.slope);
        expect(found.interval.high).toBeGreaterThanOrEqual(found.slope);
      }),
    );
  });

  it.each([10, 26])('covers a true slope in at least 95 of 100 cases, over %i weeks', (weeks) => {
    const random = mulberry32(weeks);
    const runs = 1000;
    const covered = shareOf(runs, () => {
      const values = Array.from({ length: weeks }, (_, at) => 0.3 * at + normal(random));
      const { low, high } = theilSen(weekly(values))!.interval!;
      return low <= 0.3 && 0.3 <= high;
    });
    expect(covered).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / runs));
    expect(covered).toBeLessThan(0.99);
  });
});
