import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbove, isWithin, usualBand } from '../../../lib/measure/spread';

describe('usualBand', () => {
  it('is the median, and three times 1.4826 times the median absolute deviation', () => {
    // Deviations from 12: 2 1 0 1 2; their median is 1.
    expect(usualBand([10, 11, 12, 13, 14], 0)).toEqual({ middle: 12, reach: 3 * 1.4826 });
  });

  it.each([
    ['values that do not vary', [10, 10, 10, 10], 30, 10, 30],
    ['values that hardly vary', [10, 10, 11, 10], 5, 10, 5],
    ['one value', [7], 2, 7, 2],
    ['a floor of nothing', [10, 10, 10], 0, 10, 0],
    // The spike itself does not bend the band.
    ['one spike', [10, 11, 12, 13, 14, 9000], 0, 12.5, 3 * 1.4826 * 1.5],
    ['falls as well', [-5, -4, -3, -2, -1], 0, -3, 3 * 1.4826],
  ])('%s', (_, values, floor, middle, reach) => {
    const band = usualBand(values, floor);
    expect(band?.middle).toBeCloseTo(middle, 10);
    expect(band?.reach).toBeCloseTo(reach, 10);
  });

  it('is not known of an empty series', () => {
    expect(usualBand([], 30)).toBeUndefined();
  });

  it('leaves the series as it was, and does not depend on its order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1 }), (values) => {
        const copy = [...values];
        const band = usualBand(values, 3);
        expect(values).toEqual(copy);
        expect(usualBand(values.toReversed(), 3)).toEqual(band);
        expect(band?.reach).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('isAbove and isWithin', () => {
  const band = { middle: 10, reach: 5 };
  it.each([
    [15, false, true],
    [15.1, true, false],
    [5, false, true],
    [4.9, false, false],
    [10, false, true],
  ])('%d: above %s, within %s', (value, above, within) => {
    expect(isAbove(value, band)).toBe(above);
    expect(isWithin(value, band)).toBe(within);
  });
});
