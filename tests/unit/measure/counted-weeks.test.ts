import { describe, expect, it } from 'vitest';
import type { BrandMetric } from '../../../lib/domain/recorded-weeks';
import { funnelOf as chartFunnel } from '../../../lib/measure/charts/funnel';
import { passedIn, stepsCounted, weeksCounting } from '../../../lib/measure/counted-weeks';
import { funnelOf as returnFunnel } from '../../../lib/measure/funnel';

type Counts = Partial<Record<BrandMetric, number>>;
const week = (name: string, counts: Counts) => ({ week: name, counts, followers: {}, rows: [] });
const PRESENT = '2027-W02';
const recorded = [
  week('2027-W02', { visits: 900, enquiries: 90, orders: 9 }),
  week('2027-W01', { visits: 100, enquiries: 5, orders: 0 }),
  // The year before has 53 weeks.
  week('2026-W53', { visits: 50, orders: 1 }),
  week('2026-W52', { enquiries: 7, orders: 2 }),
  week('2026-W51', { visits: 100, enquiries: 10 }),
  week('2026-W43', { visits: 40, enquiries: 4, orders: 1 }),
  week('2026-W42', { visits: 800, enquiries: 80, orders: 8 }),
];

describe('the weeks that a funnel is counted over', () => {
  it.each<[string, BrandMetric[], { first: number; last: number } | undefined, string[]]>([
    ['every step', ['visits', 'enquiries', 'orders'], undefined, ['2027-W01', '2026-W43']],
    ['two of them', ['visits', 'enquiries'], undefined, ['2027-W01', '2026-W51', '2026-W43']],
    ['one, zero included', ['orders'], { first: 1, last: 3 }, ['2027-W01', '2026-W53', '2026-W52']],
    ['the earlier ones', ['visits', 'enquiries'], { first: 2, last: 12 }, ['2026-W51', '2026-W43']],
  ])('have %s, without the present week and those before the twelve', (_, metrics, span, weeks) => {
    expect(weeksCounting(recorded, PRESENT, metrics, span).map((one) => one.week)).toEqual(weeks);
  });

  it('know the steps that were counted in any of them', () => {
    expect(stepsCounted(recorded, PRESENT).uncounted).toEqual([]);
    expect(stepsCounted([week('2027-W02', { visits: 1 })], PRESENT).counted).toEqual([]);
    expect(stepsCounted([week('2027-W01', { orders: 0, visits: 1 })], PRESENT)).toEqual({
      counted: ['visits', 'orders'],
      uncounted: ['enquiries'],
    });
  });

  it.each<[string, Counts, object]>([
    ['a share', { visits: 200, enquiries: 12 }, { came: 12, of: 200, share: { mid: 0.06 } }],
    ['none of nothing', { visits: 0, enquiries: 0 }, { came: 0, of: 0, share: undefined }],
    ['none of fewer', { visits: 3, enquiries: 5 }, { came: 5, of: 3, share: undefined }],
  ])('have %s', (_, counts, passed) => {
    const found = passedIn([week('2027-W01', counts)], 'visits', 'enquiries');
    expect({ share: undefined, ...found }).toMatchObject(passed);
  });

  it('are the same in the chart and in the return, where every step is counted each week', () => {
    const all = recorded.filter(({ counts }) => Object.keys(counts).length === 3);
    const [, enquiries, orders] = chartFunnel(all, PRESENT).steps;
    const { steps } = returnFunnel(all, PRESENT);
    expect(steps.map(({ last12: { came, of } }) => ({ came, of }))).toEqual([
      { came: enquiries?.count, of: enquiries?.of?.count },
      { came: orders?.count, of: orders?.of?.count },
    ]);
    expect(steps[0]?.last12.share?.high).toBe(enquiries?.of?.share?.high);
  });
});
