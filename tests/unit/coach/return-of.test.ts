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

  it('is not known where one of the months is not, or where there is none', () => {
    const known = october({ conversions: 4, hours: 4 });
    expect(returnOf(facts, [known, october({ conversions: 4 })])).toBeUndefined();
    expect(returnOf(facts, [])).toBeUndefined();
  });
});
