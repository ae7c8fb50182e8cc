import { describe, expect, it } from 'vitest';
import { varianceInflation } from '../../../lib/measure/serial-correlation';
import { mulberry32, normal } from './simulation';

const points = (values: readonly number[]) => values.map((value, at) => ({ at, value }));

describe('varianceInflation', () => {
  it('is Yue and Wang’s sum over the lags', () => {
    // r is 0.5 as it is, and (8 · 0.5 + 2) / (8 - 4) = 1.5 corrected, so it stops at 0.9.
    const values = [1, 1, 1, 1, -1, -1, -1, -1];
    let sum = 1;
    for (let lag = 1; lag < 8; lag += 1) sum += 2 * (1 - lag / 8) * 0.9 ** lag;
    expect(varianceInflation(points(values), 0)).toBeCloseTo(sum, 10);
  });

  it('is none where weeks alternate, do not vary, or are few', () => {
    expect(varianceInflation(points([1, -1, 1, -1, 1, -1, 1, -1, 1, -1]), 0)).toBe(1);
    expect(varianceInflation(points([4, 4, 4, 4, 4, 4]), 0)).toBe(1);
    expect(varianceInflation(points([1, 2, 3, 4]), 0)).toBe(1);
    expect(varianceInflation([], 0)).toBe(1);
  });

  it('does not take a trend for likeness', () => {
    const line = points(Array.from({ length: 12 }, (_, at) => 3 * at));
    expect(varianceInflation(line, 3)).toBe(1);
    expect(varianceInflation(line, 0)).toBeGreaterThan(2);
  });

  it.each([
    [0, 1],
    [0.5, 3],
  ])('comes near the true one in a long series: %d', (phi, inflation) => {
    const random = mulberry32(4);
    let last = 0;
    const values = Array.from({ length: 4000 }, () => {
      last = phi * last + normal(random);
      return last;
    });
    expect(Math.abs(varianceInflation(points(values), 0) - inflation)).toBeLessThan(0.2);
  });
});
