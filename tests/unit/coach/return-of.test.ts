import { describe, expect, it } from 'vitest';
import { returnOf } from '../../../lib/coach/return-of';
import type { MonthResult } from '../../../lib/domain/month-result';
import { brandFacts, brief, month } from './build';

const worth = { goal: { valuePerConversion: 50 } } as const;
const costs = { costs: { hourly: 20, monthly: 60 } } as const;
const of = (given: Parameters<typeof brief>[0]) => brandFacts({ stage: 3, brief: brief(given) });
const facts = of({ ...worth, ...costs });
const october = (given: Partial<MonthResult>) => month('2026-10', given);

describe('the return of some months', () => {
  it('takes the hours into the cost and both ends of what the count can mean', () => {
    // The exact 80 % interval of 10 events runs from 6.221 to 15.407 (Garwood 1936).
    const range = returnOf(facts, [october({ conversions: 10, spend: 100, hours: 12 })]);
    expect(range?.middle).toBeCloseTo(0.25, 10);
    expect(range?.low).toBeCloseTo((6.221 * 50 - 400) / 400, 3);
    expect(range?.high).toBeCloseTo((15.407 * 50 - 400) / 400, 3);
  });

  it('takes zero for a result: nothing came back, and even the high end says how little', () => {
    const range = returnOf(facts, [october({ conversions: 0, hours: 12 })]);
    expect(range).toMatchObject({ low: -1, middle: -1 });
    // With no event the high end of the mean is the logarithm of 10.
    expect(range?.high).toBeCloseTo((Math.LN10 * 50 - 300) / 300, 3);
  });

  it('sums several months before it looks, so that the range narrows', () => {
    const one = october({ conversions: 10, hours: 12 });
    const width = (count: number) => {
      const range = returnOf(facts, Array<MonthResult>(count).fill(one));
      return (range?.high ?? 0) - (range?.low ?? 0);
    };
    expect(width(3)).toBeLessThan(width(1));
  });

  it.each<[string, typeof facts, Partial<MonthResult>]>([
    ['the hours', facts, { conversions: 4 }],
    ['the conversions', facts, { hours: 4 }],
    ['what an hour costs', of(worth), { conversions: 4, hours: 4 }],
    ['what a conversion is worth', of({ goal: true, ...costs }), { conversions: 4, hours: 4 }],
    ['any cost', of({ ...worth, costs: { hourly: 0, monthly: 0 } }), { conversions: 4, hours: 4 }],
  ])('is not known without %s', (_, known, given) => {
    expect(returnOf(known, [october(given)])).toBeUndefined();
  });

  it('takes a declared value at its word, as the month’s own figures do', () => {
    // Nothing counted, or nothing to part it by: one figure without a range.
    for (const conversions of [{}, { conversions: 0 }]) {
      expect(returnOf(facts, [october({ ...conversions, declaredValue: 600, hours: 12 })])).toEqual(
        { low: 1, middle: 1, high: 1 },
      );
    }
    // Each of two counted results was worth 300 of it. The 80 % interval of 2 events: 0.532 to 5.322.
    const parted = returnOf(facts, [october({ conversions: 2, declaredValue: 600, hours: 12 })]);
    expect(parted?.middle).toBeCloseTo(1, 10);
    expect(parted?.low).toBeCloseTo((0.532 * 300 - 300) / 300, 2);
    expect(parted?.high).toBeCloseTo((5.322 * 300 - 300) / 300, 2);
    expect(returnOf(of(costs), [october({ declaredValue: 600, hours: 12 })])?.middle).toBe(1);
  });

  it('adds a declared month to counted ones, without parting its value among theirs', () => {
    const counted = october({ conversions: 10, hours: 12 });
    const declared = october({ declaredValue: 900, hours: 12 });
    const range = returnOf(facts, [counted, declared]);
    expect(range?.middle).toBeCloseTo((500 + 900 - 600) / 600, 10);
    expect(range?.high).toBeCloseTo((15.407 * 50 + 900 - 600) / 600, 3);
  });

  it('takes both ends of what one result is worth', () => {
    const between = of({ goal: { valuePerConversion: 50, valueLow: 40, valueHigh: 80 }, ...costs });
    const range = returnOf(between, [october({ conversions: 10, hours: 12 })]);
    expect(range?.low).toBeCloseTo((6.221 * 40 - 300) / 300, 3);
    expect(range?.high).toBeCloseTo((15.407 * 80 - 300) / 300, 3);
  });

  it('is not known where one of the months is not, or where there is none', () => {
    const known = october({ conversions: 4, hours: 4 });
    expect(returnOf(facts, [known, october({ conversions: 4 })])).toBeUndefined();
    expect(returnOf(facts, [])).toBeUndefined();
  });
});
