import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthFigures } from '../../../lib/coach/month-figures';
import type { MonthResult } from '../../../lib/domain/month-result';
import { brandFacts, brief, type GivenBrief, month } from './build';

const COSTS = { hourly: 20, monthly: 60 };
const figures = (result: Partial<MonthResult>, given: GivenBrief = {}) =>
  monthFigures(
    brandFacts({
      stage: 3,
      brief: brief({ costs: COSTS, goal: { valuePerConversion: 50 }, ...given }),
    }),
    month('2026-10', result),
  );

describe('the figures of a month', () => {
  it('have the cost in its parts, hours included', () => {
    expect(figures({ spend: 100, hours: 12 }).cost).toEqual({
      total: 400,
      paid: 100,
      monthly: 60,
      hours: 12,
      hourly: 20,
      worked: 240,
    });
    // What is not recorded is in no sum, and nobody takes it for a zero.
    expect(figures({ hours: 12 }).cost).toEqual({
      total: 300,
      monthly: 60,
      hours: 12,
      hourly: 20,
      worked: 240,
    });
  });

  it('take both ends of what a count can mean', () => {
    const { value, roi, cpa, breakEven, declared, currency } = figures({
      conversions: 10,
      spend: 100,
      hours: 12,
    });
    expect(roi).toMatchObject({ mid: 0.25 });
    expect(cpa).toMatchObject({ mid: 40 });
    expect(value).toMatchObject({ mid: 500 });
    expect(breakEven).toEqual({ low: 8, mid: 8, high: 8 });
    for (const range of [roi, cpa, value]) {
      expect('mid' in range && range.low < range.mid && range.mid < range.high).toBe(true);
    }
    expect({ declared, currency }).toEqual({ declared: false, currency: 'TRY' });
  });

  it('have a break-even from the least to the most that one result is worth', () => {
    const goal = { valuePerConversion: 50, valueLow: 40, valueHigh: 100 };
    expect(figures({ conversions: 10, spend: 100, hours: 12 }, { goal }).breakEven).toEqual({
      low: 4,
      mid: 8,
      high: 10,
    });
    // Ends that were mixed up lie around the middle all the same.
    const mixed = { valuePerConversion: 50, valueLow: 90, valueHigh: 10 };
    expect(figures({ conversions: 10, hours: 12 }, { goal: mixed }).roi).toEqual(
      figures({ conversions: 10, hours: 12 }).roi,
    );
  });

  it.each<[string, Partial<MonthResult>, GivenBrief, string, object]>([
    ['no hours', { conversions: 4 }, {}, 'roi', { missing: ['hours'] }],
    ['no hours', { conversions: 4 }, {}, 'breakEven', { missing: ['hours'] }],
    ['no results', { hours: 3 }, {}, 'roi', { missing: ['conversions'] }],
    ['no results', { hours: 3 }, {}, 'cpa', { missing: ['conversions'] }],
    ['no value', { conversions: 4, hours: 3 }, { goal: true }, 'roi', { missing: ['worth'] }],
    ['no value', { conversions: 4, hours: 3 }, { goal: true }, 'breakEven', { missing: ['worth'] }],
    [
      'nothing',
      {},
      { goal: true, costs: undefined as never },
      'roi',
      { missing: ['costs', 'hours', 'conversions', 'worth'] },
    ],
    [
      'no result at all',
      { conversions: 0, hours: 3 },
      {},
      'cpa',
      { notAvailable: 'zero-conversions' },
    ],
    [
      'no cost at all',
      { conversions: 4, hours: 0, spend: 0 },
      { costs: { hourly: 20, monthly: 0 } },
      'roi',
      { notAvailable: 'zero-cost' },
    ],
    [
      'a worthless result',
      { conversions: 4, hours: 3 },
      { goal: { valuePerConversion: 0 } },
      'breakEven',
      { notAvailable: 'zero-value' },
    ],
  ])('say with %s why there is none', (_case, result, given, which, expected) => {
    expect(figures(result, given)[which as 'roi']).toEqual(expected);
  });

  it('tell the cost per result and the break-even although the other is not known', () => {
    expect(figures({ conversions: 4, hours: 12 }, { goal: true }).cpa).toMatchObject({ mid: 75 });
    expect(figures({ hours: 12 }).breakEven).toMatchObject({ mid: 6 });
  });

  it('count whole results, and none for what dividing leaves behind', () => {
    // 300 of cost, at 100 a result that is written as a seventh of 700.
    const { breakEven } = figures({ conversions: 7, declaredValue: 700.0000000000001, hours: 12 });
    expect(breakEven).toMatchObject({ mid: 3 });
    expect(figures({ conversions: 7, declaredValue: 699, hours: 12 }).breakEven).toMatchObject({
      mid: 4,
    });
  });

  it('take all that is lost for a return, also without a result', () => {
    expect(figures({ conversions: 0, hours: 12 }).roi).toMatchObject({ low: -1, mid: -1 });
  });

  describe('with a declared value', () => {
    it('share it out over the counted results, which move by chance', () => {
      const { value, roi, breakEven, declared } = figures({
        conversions: 10,
        declaredValue: 900,
        hours: 12,
      });
      expect(declared).toBe(true);
      expect(value).toMatchObject({ mid: 900 });
      expect(roi).toMatchObject({ mid: 2 });
      expect('mid' in roi && roi.low < 2 && roi.high > 2).toBe(true);
      // 300 of cost at 90 a result.
      expect(breakEven).toEqual({ low: 4, mid: 4, high: 4 });
    });

    it.each([undefined, 0])('are one figure without a range at %s results', (conversions) => {
      const result = {
        declaredValue: 900,
        hours: 12,
        ...(conversions !== undefined && { conversions }),
      };
      expect(figures(result, { goal: true }).value).toEqual({ low: 900, mid: 900, high: 900 });
      expect(figures(result, { goal: true }).roi).toEqual({ low: 2, mid: 2, high: 2 });
    });

    it('may be nothing, which is a value', () => {
      expect(figures({ declaredValue: 0, conversions: 3, hours: 12 }).roi).toMatchObject({
        mid: -1,
      });
    });

    it('have no return on no cost', () => {
      const costs = { hourly: 20, monthly: 0 };
      expect(figures({ declaredValue: 5, hours: 0 }, { costs }).roi).toEqual({
        notAvailable: 'zero-cost',
      });
      expect(figures({ declaredValue: 5 }).roi).toEqual({ missing: ['hours'] });
    });
  });

  it('lie in their ranges, whatever is recorded', () => {
    const amount = fc.nat(1e8).map((cents) => cents / 100);
    fc.assert(
      fc.property(
        fc.record(
          {
            conversions: fc.nat(2000),
            spend: amount,
            hours: fc.nat(74_400).map((hundredths) => hundredths / 100),
            declaredValue: amount,
          },
          { requiredKeys: [] },
        ),
        fc.record({ valuePerConversion: amount, valueLow: amount, valueHigh: amount }),
        (result, goal) => {
          const { roi, cpa, value, breakEven } = figures(result, { goal });
          for (const one of [roi, cpa, value, breakEven]) {
            if (!('mid' in one)) continue;
            expect(Number.isFinite(one.mid)).toBe(true);
            const slack = 1e-9 * Math.abs(one.mid);
            expect(one.low).toBeLessThanOrEqual(one.mid + slack);
            expect(one.high).toBeGreaterThanOrEqual(one.mid - slack);
          }
        },
      ),
    );
  });
});
