import { expect, it } from 'vitest';
import { monthViews } from '../../../lib/coach/month-view';
import { brandFacts, brief, month } from './build';

const worth = { goal: { valuePerConversion: 50 } } as const;

it('gives the cost with the hours in it, and the conversions that earn it back', () => {
  const facts = brandFacts({
    stage: 3,
    brief: brief({ ...worth, costs: { hourly: 20, monthly: 60 } }),
    months: [month('2026-10', { conversions: 4, spend: 100, hours: 12 })],
  });
  expect(monthViews(facts)[0]).toMatchObject({
    missing: [],
    sum: { cost: 400, breakEven: 8, currency: 'TRY' },
  });
});

it.each([
  [2, undefined],
  [3, -0.5],
] as const)('judges the return in stage 3 and not before: stage %i', (stage, middle) => {
  const facts = brandFacts({
    stage,
    brief: brief({ ...worth, costs: { hourly: 20, monthly: 60 } }),
    months: [month('2026-10', { conversions: 4, spend: 100, hours: 12 })],
  });
  expect(monthViews(facts)[0]?.returned?.middle).toBe(middle);
});

it('says what is missing instead of leaving it out of the sum', () => {
  const months = [month('2026-09', { conversions: 4 }), month('2026-10', { hours: 0 })];
  const views = monthViews(brandFacts({ stage: 3, brief: brief({ goal: true }), months }));
  expect(views.map(({ result }) => result.month)).toEqual(['2026-10', '2026-09']);
  expect(views.map(({ missing }) => missing)).toEqual([
    ['worth', 'costs'],
    ['worth', 'costs', 'hours'],
  ]);
  expect(views.every(({ sum }) => sum === undefined)).toBe(true);
});

it.each([
  ['by the brand', { hours: 3 }, 0],
  ['by what was declared for the month', { hours: 3, conversions: 4, declaredValue: 0 }, 50],
] as const)(
  'has a cost and no break-even where a result is worth nothing %s',
  (_by, result, valuePerConversion) => {
    const facts = brandFacts({
      stage: 3,
      brief: brief({ goal: { valuePerConversion }, costs: true }),
      months: [month('2026-10', result)],
    });
    expect(monthViews(facts)[0]).toMatchObject({
      missing: [],
      sum: { cost: 120, breakEven: { notAvailable: 'zero-value' } },
    });
  },
);

it.each([
  ['where the brand wrote another worth', 50],
  ['where the brand wrote none', undefined],
])('goes by the declared value of a month, as its own figures do, %s', (_where, worthOfOne) => {
  const facts = brandFacts({
    stage: 3,
    brief: brief({
      goal: worthOfOne === undefined ? true : { valuePerConversion: worthOfOne },
      costs: { hourly: 20, monthly: 60 },
    }),
    months: [month('2026-10', { conversions: 10, declaredValue: 900, hours: 12 })],
  });
  const [view] = monthViews(facts);
  // 300 of cost at 90 a result.
  expect(view).toMatchObject({ missing: [], sum: { cost: 300, breakEven: 4 } });
  expect(view?.figures.breakEven).toMatchObject({ mid: 4 });
});
