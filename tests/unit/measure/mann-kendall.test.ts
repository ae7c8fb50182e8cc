import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../../lib/measure/mann-kendall';
import { atMost, mulberry32, normal, shareOf } from './simulation';

/** Values in an order that has a score of `s`: rising, then the pairs that are too many turned round. */
function orderWith(s: number, n: number): number[] {
  const values = Array.from({ length: n }, (_, index) => index);
  let falling = ((n * (n - 1)) / 2 - s) / 2;
  for (let round = 0; round < n && falling > 0; round += 1) {
    for (let at = 0; at < n - 1 - round && falling > 0; at += 1) {
      [values[at], values[at + 1]] = [values[at + 1]!, values[at]!];
      falling -= 1;
    }
  }
  return values;
}

describe('mannKendall', () => {
  // Kendall 1975, table 1; Gilbert 1987, table A18. Theirs is one-sided, this is twice as much.
  it.each([
    [4, 6, 0.0417],
    [5, 10, 0.0083],
    [5, 8, 0.0417],
    [8, 16, 0.0305],
    [10, 21, 0.0363],
    [10, 23, 0.0233],
    [10, 25, 0.0143],
    [10, 45, 0],
  ])('of %i values with a score of %i has the published p', (n, s, oneSided) => {
    const values = orderWith(s, n);
    const test = mannKendall(values);
    expect(test).toMatchObject({ s, exact: true });
    expect(test.p).toBeCloseTo(2 * oneSided, 3);
    expect(mannKendall(values.toReversed())).toEqual({ ...test, s: -s });
  });

  it('is what forming every order says', () => {
    const orders = (values: readonly number[]): number[][] =>
      values.length === 0
        ? [[]]
        : values.flatMap((first) =>
            orders(values.filter((one) => one !== first)).map((rest) => [first, ...rest]),
          );
    const all = orders([1, 2, 3, 4, 5, 6]).map((order) => mannKendall(order));
    for (const { s, p } of all.slice(0, 300)) {
      const extreme = all.filter((other) => Math.abs(other.s) >= Math.abs(s)).length;
      expect(p).toBeCloseTo(extreme / all.length, 12);
    }
  });

  it('corrects for ties as Gilbert does', () => {
    // Var(S) of 12 values with a pair and a triple, by equation 16.2: (12·11·29 - 2·1·9 - 3·2·11) / 18 = 208.
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3.5, 5, 8];
    const test = mannKendall(values);
    expect(test).toMatchObject({ s: 26, exact: false });
    expect(test.p).toBeCloseTo(0.083_02, 4);
  });

  it('has nothing to find in values that are all the same, or in too few', () => {
    expect(mannKendall([5, 5, 5, 5])).toEqual({ s: 0, p: 1, exact: false });
    expect(mannKendall([])).toEqual({ s: 0, p: 1, exact: true });
    expect(mannKendall([2])).toEqual({ s: 0, p: 1, exact: true });
    expect(() => mannKendall([1, Number.NaN])).toThrow(RangeError);
  });

  it('is close where the approximation begins', () => {
    const exact = mannKendall(orderWith(235, 50));
    // The same order, in which two neighbours that were one apart are now the same.
    const near = mannKendall(orderWith(235, 50).map((value) => (value === 25 ? 24 : value)));
    expect(exact.exact).toBe(true);
    expect(near.exact).toBe(false);
    expect(near.p).toBeGreaterThan(0.04);
    expect(exact.p).toBeCloseTo(near.p, 2);
  });

  it('depends on order alone, and turns around with time and with sign', () => {
    const series = fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(series, (values) => {
        const test = mannKendall(values);
        expect(test.p).toBeGreaterThan(0);
        expect(test.p).toBeLessThanOrEqual(1);
        expect(mannKendall(values.toReversed()).s + test.s).toBe(0);
        expect(mannKendall(values.map((one) => -one)).s + test.s).toBe(0);
        expect(mannKendall(values.map((one) => one ** 3))).toEqual(test);
        // A further value beyond all others speaks for the way it goes.
        expect(mannKendall([...values, 31]).s).toBe(test.s + values.length);
      }),
    );
  });
});

describe('false alarms of Mann-Kendall where no week differs from another', () => {
  const cries = (values: readonly number[]) => mannKendall(values).p <= 0.05;
  const runs = 4000;

  // Measured here: 3.1, 4.6 and 4.6 % on net changes; 36, 54 and 71 % on the count.
  // A count that goes up and down by chance drifts for weeks, and each week carries all weeks before it.
  it.each([
    [8, 0.39],
    [12, 0.55],
    [26, 0.72],
  ])('are one in twenty on %i net changes, and a trap on the count: %d', (weeks, trap) => {
    const random = mulberry32(weeks);
    let onCount = 0;
    const onChanges = shareOf(runs, () => {
      const changes = Array.from({ length: weeks }, () => normal(random));
      let count = 1000;
      const counts = changes.map((change) => (count += change));
      if (cries(counts)) onCount += 1;
      return cries(changes);
    });
    expect(onCount / runs).toBeGreaterThan(trap - 0.05);
    expect(onCount / runs).toBeLessThan(trap + 0.05);
    expect(onChanges).toBeLessThanOrEqual(atMost(0.05, runs));
    expect(onChanges).toBeGreaterThan(0.02);
  });

  it.each([10, 12, 26])('are one in twenty on %i small whole changes with many ties', (weeks) => {
    const random = mulberry32(100 + weeks);
    const found = shareOf(runs, () =>
      cries(Array.from({ length: weeks }, () => Math.round(normal(random)))),
    );
    expect(found).toBeLessThanOrEqual(atMost(0.05, runs));
  });
});
