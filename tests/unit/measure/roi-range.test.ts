import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonInterval } from '../../../lib/measure/poisson';
import { type Figure, type Range, roiRange } from '../../../lib/measure/roi-range';
import { wilsonInterval } from '../../../lib/measure/wilson';
import { mulberry32, shareOf } from './simulation';

const value = { low: 40, mid: 50, high: 60 };

function rangeOf(figure: Figure): Range {
  if ('notAvailable' in figure) throw new Error(figure.notAvailable);
  return figure;
}

describe('roiRange', () => {
  it('of ten conversions takes Garwood’s limits at 80 %', () => {
    const { roi, cpa, breakEven } = roiRange({
      cost: 400,
      conversions: 10,
      valuePerConversion: value,
    });
    // 6.2213 to 15.4066 conversions.
    expect(rangeOf(roi).low).toBeCloseTo((6.2213 * 40 - 400) / 400, 4);
    expect(rangeOf(roi).mid).toBeCloseTo(0.25, 12);
    expect(rangeOf(roi).high).toBeCloseTo((15.4066 * 60 - 400) / 400, 4);
    expect(rangeOf(cpa).low).toBeCloseTo(400 / 15.4066, 3);
    expect(rangeOf(cpa).mid).toBe(40);
    expect(rangeOf(cpa).high).toBeCloseTo(400 / 6.2213, 3);
    expect(breakEven).toEqual({ low: 400 / 60, mid: 8, high: 10 });
  });

  it('takes Wilson’s limits where visits are known', () => {
    const wilson = wilsonInterval(10, 40, 0.8)!;
    const { roi } = roiRange({ cost: 400, conversions: 10, visits: 40, valuePerConversion: value });
    expect(rangeOf(roi).low).toBeCloseTo((wilson.low * 40 * 40 - 400) / 400, 10);
    expect(rangeOf(roi).high).toBeCloseTo((wilson.high * 40 * 60 - 400) / 400, 10);
  });

  it('says without a conversion what the interval allows, and no cost per conversion', () => {
    const { roi, cpa, breakEven } = roiRange({
      cost: 100,
      conversions: 0,
      valuePerConversion: value,
    });
    expect(roi).toEqual({
      low: -1,
      mid: -1,
      high: expect.closeTo((Math.LN10 * 60 - 100) / 100, 5),
    });
    expect(cpa).toEqual({ notAvailable: 'zero-conversions' });
    expect(rangeOf(breakEven).mid).toBe(2);
  });

  it.each([
    ['no cost', { cost: 0 }, 'zero-cost'],
    ['a cost that is negative', { cost: -5 }, 'impossible-input'],
    ['a cost that is no number', { cost: Number.NaN }, 'impossible-input'],
    ['conversions that are negative', { conversions: -1 }, 'impossible-input'],
    ['more conversions than visits', { visits: 3 }, 'impossible-input'],
    ['no visits', { visits: 0 }, 'impossible-input'],
    [
      'a range upside down',
      { valuePerConversion: { low: 3, mid: 2, high: 4 } },
      'impossible-input',
    ],
  ] as const)('is not available with %s', (_, change, notAvailable) => {
    const input = { cost: 100, conversions: 5, valuePerConversion: value, ...change };
    const none = { notAvailable };
    expect(roiRange(input)).toEqual({ roi: none, cpa: none, breakEven: none });
  });

  it('has no break-even where a conversion may be worth nothing', () => {
    const worthless = { low: 0, mid: 5, high: 9 };
    const { roi, breakEven } = roiRange({
      cost: 10,
      conversions: 5,
      valuePerConversion: worthless,
    });
    expect(breakEven).toEqual({ notAvailable: 'zero-value' });
    expect(rangeOf(roi).low).toBe(-1);
  });

  it('takes parts of a conversion for the whole ones on either side', () => {
    const { roi, cpa } = roiRange({ cost: 100, conversions: 2.5, valuePerConversion: value });
    expect(rangeOf(roi).low).toBeCloseTo((poissonInterval(2, 0.8).low * 40 - 100) / 100, 10);
    expect(rangeOf(roi).high).toBeCloseTo((poissonInterval(3, 0.8).high * 60 - 100) / 100, 10);
    expect(rangeOf(cpa).mid).toBe(40);
    const part = roiRange({ cost: 100, conversions: 0.5, valuePerConversion: value });
    expect(part.cpa).toEqual({ notAvailable: 'zero-conversions' });
  });

  it('is in order, grows with conversions and shrinks with cost', () => {
    const amount = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(amount, fc.nat(200), amount, fc.nat(50), (cost, conversions, worth, spread) => {
        const valuePerConversion = { low: worth, mid: worth + spread, high: worth + 2 * spread };
        const input = { cost, conversions, valuePerConversion };
        const found = roiRange(input);
        for (const figure of [found.roi, found.cpa, found.breakEven]) {
          if ('notAvailable' in figure) continue;
          expect(figure.low).toBeLessThanOrEqual(figure.mid);
          expect(figure.mid).toBeLessThanOrEqual(figure.high);
        }
        const roi = rangeOf(found.roi);
        expect(roi.low).toBeGreaterThanOrEqual(-1);
        const more = rangeOf(roiRange({ ...input, conversions: conversions + 1 }).roi);
        expect(more.low).toBeGreaterThan(roi.low);
        expect(more.high).toBeGreaterThan(roi.high);
        const dearer = rangeOf(roiRange({ ...input, cost: cost + 1 }).roi);
        expect(dearer.high).toBeLessThan(roi.high);
        // At the break-even there is neither gain nor loss.
        const { mid } = rangeOf(found.breakEven);
        expect((mid * valuePerConversion.mid - cost) / cost).toBeCloseTo(0, 9);
      }),
    );
  });

  it('holds the true ROI in at least 80 of 100 months', () => {
    const random = mulberry32(12);
    const runs = 2000;
    const covered = shareOf(runs, () => {
      let conversions = -1;
      for (let sum = 0; sum < 6; sum -= Math.log(1 - random())) conversions += 1;
      const valuePerConversion = { low: 50, mid: 50, high: 50 };
      const { low, high } = rangeOf(roiRange({ cost: 200, conversions, valuePerConversion }).roi);
      return low <= 0.5 && 0.5 <= high;
    });
    expect(covered).toBeGreaterThan(0.8 - 3 * Math.sqrt((0.8 * 0.2) / runs));
    expect(covered).toBeLessThan(0.95);
  });
});
