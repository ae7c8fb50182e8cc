import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spikes } from '../../../lib/measure/spikes';
import { mulberry32, normal } from './simulation';

const usual = [10, 11, 12, 13, 14, 12, 11, 13, 12, 12];

describe('spikes', () => {
  it('finds what lies beyond the band, on either side, and where it was', () => {
    // Median 12, MAD 1: the band reaches 4.45 to either side.
    expect(spikes([...usual, 90, -20, 16, 8])).toMatchObject({
      verdict: 'spikes',
      spikes: [
        { index: 10, value: 90, side: 'above' },
        { index: 11, value: -20, side: 'below' },
      ],
    });
  });

  it('finds nothing in what is usual', () => {
    expect(spikes(usual)).toMatchObject({ verdict: 'usual', spikes: [], band: { middle: 12 } });
    expect(spikes(Array.from({ length: 10 }, () => 4))).toMatchObject({ verdict: 'usual' });
  });

  it('finds a spike that hides itself from mean and standard deviation', () => {
    const values = [...usual, 60, 62];
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    const sd = Math.sqrt(
      values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1),
    );
    expect(values.filter((one) => Math.abs(one - mean) > 3 * sd)).toEqual([]);
    expect(spikes(values)).toMatchObject({ spikes: [{ value: 60 }, { value: 62 }] });
  });

  it('says nothing of fewer than ten values', () => {
    expect(spikes([1, 1, 2, 1, 2, 900])).toEqual({
      verdict: 'cannot-tell',
      why: 'too-few-values',
      missing: { values: 4 },
    });
    expect(spikes([])).toMatchObject({ missing: { values: 10 } });
    expect(() => spikes([...usual, Number.NaN])).toThrow(RangeError);
  });

  it('cannot tell in a series that hardly varies, unless a floor says what is worth a word', () => {
    const quiet = [0, 0, 0, 0, 0, 0, 1, 0, 0, 9];
    expect(spikes(quiet)).toEqual({ verdict: 'cannot-tell', why: 'hardly-varies' });
    expect(spikes(quiet, 5)).toMatchObject({ verdict: 'spikes', spikes: [{ index: 9, value: 9 }] });
    expect(spikes(quiet, 10)).toMatchObject({ verdict: 'usual' });
  });

  it('does not depend on unit or level, and only loses by a higher floor', () => {
    const series = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(series, fc.integer({ min: -9, max: 9 }), fc.nat(50), (values, by, floor) => {
        const found = spikes(values);
        const places = (verdict: ReturnType<typeof spikes>): (number | string)[] =>
          'spikes' in verdict ? verdict.spikes.map(({ index }) => index) : [verdict.why];
        expect(places(spikes(values.map((one) => one * 4 + by)))).toEqual(places(found));
        const fewer = spikes(values, floor + 1);
        if (!('spikes' in found) || !('spikes' in fewer)) return;
        expect(places(found)).toEqual(expect.arrayContaining(places(fewer)));
      }),
    );
  });

  // Measured: 2.8, 2.3 and 1.1 % of the values; a fifth of the series hold one.
  it.each([
    [10, 0.035],
    [12, 0.03],
    [26, 0.015],
  ])('calls few of %i normal values spikes', (length, most) => {
    const random = mulberry32(length);
    let found = 0;
    const runs = 3000;
    for (let run = 0; run < runs; run += 1) {
      const verdict = spikes(Array.from({ length }, () => normal(random)));
      found += 'spikes' in verdict ? verdict.spikes.length : 0;
    }
    expect(found / (runs * length)).toBeLessThan(most);
    expect(found).toBeGreaterThan(0);
  });
});
