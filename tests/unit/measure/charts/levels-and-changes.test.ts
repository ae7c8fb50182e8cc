import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeeks, mondayOf } from '../../../../lib/domain/calendar';
import type { DayPoint } from '../../../../lib/domain/day-point';
import { joinPoints, pointsOfSnapshots } from '../../../../lib/measure/charts/day-points';
import { netChangeView } from '../../../../lib/measure/charts/net-change-view';
import { stretchesOf, weekLevels } from '../../../../lib/measure/charts/week-levels';

const NOW = '2026-W48';
const point = (day: string, value: number, source: DayPoint['source'] = 'typed') => ({
  day,
  value,
  source,
});
/** One count a week, the last of them in the present one. */
const weekly = (values: readonly number[]) =>
  values.map((value, at) => {
    const week = addWeeks(NOW, at - values.length + 1);
    return point(mondayOf(week).toString(), value);
  });

describe('points', () => {
  it('are those of one account and one metric, oldest first', () => {
    const row = {
      brandId: 'b',
      accountId: 'a',
      metric: 'followers',
      source: 'typed',
      at: '2026-11-01T00:00:00.000Z',
    } as const;
    const rows = [
      { ...row, day: '2026-11-02', value: 2 },
      { ...row, day: '2026-11-01', value: 1, source: 'read' as const },
      { ...row, day: '2026-11-03', value: 3, accountId: 'other' },
      { ...row, day: '2026-11-03', value: 4, metric: 'posts' as const },
    ];
    expect(pointsOfSnapshots(rows, 'a', 'followers')).toEqual([
      point('2026-11-01', 1, 'read'),
      point('2026-11-02', 2),
    ]);
  });

  it('of two sources are one series, in which the first source wins its days', () => {
    const own = [point('2026-11-02', 20)];
    const file = [point('2026-11-03', 31, 'file'), point('2026-11-02', 21, 'file')];
    expect(joinPoints(own, file)).toEqual([
      point('2026-11-02', 20),
      point('2026-11-03', 31, 'file'),
    ]);
  });
});

describe('weekly levels', () => {
  it('are the last count of each week; the present one is not over, and a later one is left out', () => {
    const levels = weekLevels(
      [
        point('2026-11-18', 12),
        point('2026-11-16', 10),
        point('2026-11-23', 15),
        point('2026-12-02', 99),
      ],
      NOW,
    );
    expect(levels.map(({ week, value, isOver }) => [week, value, isOver])).toEqual([
      ['2026-W47', 12, true],
      ['2026-W48', 15, false],
    ]);
  });

  it('are joined over neither a missing week nor a break', () => {
    const levels = weekLevels(
      [
        point('2026-10-05', 1),
        point('2026-10-12', 2),
        point('2026-10-26', 3),
        point('2026-11-02', 4),
        point('2026-11-09', 5),
      ],
      NOW,
    );
    const values = stretchesOf(levels, [{ day: '2026-11-05' }]).map((stretch) =>
      stretch.map(({ value }) => value),
    );
    expect(values).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('are all in exactly one stretch', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (ago, breakAgo) => {
        const dayOf = (one: number) => mondayOf(NOW).subtract({ days: one }).toString();
        const levels = weekLevels(
          ago.map((one) => point(dayOf(one), one)),
          NOW,
        );
        const stretches = stretchesOf(levels, [{ day: dayOf(breakAgo) }]);
        expect(stretches.flat()).toEqual(levels);
      }),
    );
  });
});

describe('net changes', () => {
  it('mark the week that is not over and judge without it', () => {
    const levels = weekLevels(weekly([100, 110, 121, 500]), NOW);
    const view = netChangeView(levels, NOW);
    expect(view.changes.map(({ change, isOver }) => [change, isOver])).toEqual([
      [10, true],
      [11, true],
      [379, false],
    ]);
    expect(view.judged).toHaveLength(2);
    expect(view.growth.verdict).toBe('cannot-tell');
  });

  it('judge the last 26 whole weeks only, however many are shown', () => {
    const levels = weekLevels(weekly(Array.from({ length: 60 }, (_, at) => 1000 + at * 7)), NOW);
    const { changes, judged, growth } = netChangeView(levels, NOW);
    expect(changes).toHaveLength(59);
    expect(judged).toHaveLength(26);
    expect(growth).toMatchObject({ verdict: 'growing', typicalWeek: { median: 7 } });
  });

  it('point out a week that is far from the usual', () => {
    const steps = [5, 6, 4, 5, 7, 5, 90, 6, 5, 4, 6, 5];
    let sum = 100;
    const levels = weekLevels(weekly([100, ...steps.map((step) => (sum += step)), sum]), NOW);
    const { changes } = netChangeView(levels, NOW);
    expect(changes.filter(({ isUnusual }) => isUnusual).map(({ change }) => change)).toEqual([90]);
  });

  it('have nothing to say of nothing', () => {
    expect(netChangeView([], NOW)).toMatchObject({
      changes: [],
      judged: [],
      growth: { verdict: 'cannot-tell', why: 'too-few-weeks' },
      trend: { verdict: 'cannot-tell', why: 'too-few-weeks' },
    });
  });
});
