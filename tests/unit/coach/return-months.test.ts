import { expect, it } from 'vitest';
import { returnMonths } from '../../../lib/coach/return-months';
import type { MonthResult } from '../../../lib/domain/month-result';
import { brandFacts, brief, type GivenBrief, month } from './build';

const of = (months: readonly MonthResult[], given: GivenBrief = {}) =>
  returnMonths(
    brandFacts({
      stage: 3,
      brief: brief({
        goal: { valuePerConversion: 100 },
        costs: { hourly: 20, monthly: 60 },
        ...given,
      }),
      months: [...months],
    }),
  );

it('gives the value as a range, and what pays the cost', () => {
  const [first, second] = of([
    month('2026-10', { conversions: 0, hours: 42 }),
    month('2026-09', { conversions: 12, hours: 49.5 }),
  ]);
  expect(first).toMatchObject({ month: '2026-09', cost: 1050, breakEven: 11 });
  expect(first?.value?.mid).toBeCloseTo(1200);
  // Garwood's 80 % interval of 12 events is 7.83 to 17.78.
  expect(first?.value?.low).toBeCloseTo(782.9, 0);
  expect(first?.value?.high).toBeCloseTo(1778.2, 0);
  expect(second?.value?.mid).toBeCloseTo(0);
  expect(second?.value?.high).toBeGreaterThan(0);
});

it('is not known without cost, worth or conversions, and never a zero', () => {
  expect(of([month('2026-10', {})])).toEqual([]);
  expect(of([month('2026-10', { hours: 22 })])).toEqual([
    { month: '2026-10', cost: 500, breakEven: 5 },
  ]);
  const [unpriced] = of([month('2026-10', { conversions: 3, hours: 22 })], { goal: true });
  expect(unpriced).toEqual({ month: '2026-10', cost: 500, conversions: 3 });
});

it('goes by what was declared for a month, as its own figures do', () => {
  const [declared] = of([month('2026-10', { conversions: 2, declaredValue: 1000, hours: 22 })]);
  expect(declared).toMatchObject({ breakEven: 1, value: { mid: 1000 } });
});
