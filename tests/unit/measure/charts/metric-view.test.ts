import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeeks, mondayOf, weekOfDay } from '../../../../lib/domain/calendar';
import { metricView } from '../../../../lib/measure/charts/metric-view';
import { dayStretches } from '../../../../lib/measure/charts/stretches';
import { stretchesOf } from '../../../../lib/measure/charts/week-levels';
import { weekSums } from '../../../../lib/measure/charts/week-sums';

const NOW = '2026-W48';
/** Days from the Monday so many weeks before the present one. */
const dayAt = (weeksAgo: number, add = 0) =>
  mondayOf(addWeeks(NOW, -weeksAgo)).add({ days: add }).toString();
const weekOf = (weeksAgo: number, values: readonly (number | undefined)[]) =>
  values.flatMap((value, at) =>
    value === undefined ? [] : [{ day: dayAt(weeksAgo, at), value, importId: 'i' }],
  );
const whole = (value: number) => Array.from({ length: 7 }, () => value);

describe('the sums of weeks', () => {
  it('are whole only where all seven days are known and the week is over', () => {
    const days = [
      ...weekOf(3, whole(10)),
      ...weekOf(2, [1, undefined, 3, 4, 5, 6, 7]),
      ...weekOf(0, [1, 2, 3]),
    ];
    expect(weekSums(days, NOW)).toEqual([
      { week: '2026-W45', day: '2026-11-08', value: 70, known: 7, isOver: true, isWhole: true },
      { week: '2026-W46', day: '2026-11-15', value: 26, known: 6, isOver: true, isWhole: false },
      { week: '2026-W48', day: '2026-11-29', value: 6, known: 3, isOver: false, isWhole: false },
    ]);
  });

  it('leave out what a moved clock would have after the present week', () => {
    expect(weekSums([{ day: '2026-12-01', value: 9 }], NOW)).toEqual([]);
  });

  it('hold each known day once, whatever is missing, over every New Year', () => {
    const day = fc
      .integer({ min: 0, max: 800 })
      .map((ago) => mondayOf(NOW).subtract({ days: ago }).toString());
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 200 }), (list) => {
        const sums = weekSums(
          list.toSorted().map((one) => ({ day: one, value: 2 })),
          NOW,
        );
        expect(sums.reduce((sum, { value }) => sum + value, 0)).toBe(2 * list.length);
        expect(sums.map(({ week }) => week)).toEqual(
          [...new Set(list.toSorted().map(weekOfDay))].toSorted(),
        );
        for (const { known, isWhole, isOver } of sums) {
          expect(isWhole).toBe(known === 7 && isOver);
        }
      }),
    );
  });
});

describe('what is shown of a metric', () => {
  it('is a typical week and a trend of whole weeks alone, where days may be added up', () => {
    const points = [
      ...weekOf(9, whole(1)),
      // One day is missing: the sum would look like a fall.
      ...weekOf(8, [9, 9, 9, 9, 9, 9]),
      ...[7, 6, 5, 4, 3, 2].flatMap((ago) => weekOf(ago, whole(10 + (ago % 2)))),
      ...weekOf(0, [100]),
    ];
    const view = metricView('link-clicks', points, NOW);
    if (view.by !== 'week') throw new Error('by days');
    expect(view.judged).toHaveLength(7);
    expect(view.judged).not.toContain(addWeeks(NOW, -8));
    expect(view.typical).toMatchObject({ median: 70, low: 7, high: 77 });
    expect(view.trend).toEqual({
      verdict: 'cannot-tell',
      why: 'too-few-weeks',
      missing: { weeks: 3 },
    });
  });

  it('says how many whole weeks are missing, and rises only where that holds', () => {
    const few = metricView('views', weekOf(2, whole(5)), NOW);
    expect(few).toMatchObject({ by: 'week', missing: 5 });
    expect(few).not.toHaveProperty('typical');
    const rising = metricView(
      'views',
      Array.from({ length: 14 }, (_, at) => weekOf(14 - at, whole(10 + 3 * at + (at % 2)))).flat(),
      NOW,
    );
    expect(rising).toMatchObject({ trend: { verdict: 'rising' } });
  });

  it('is days where they may not be added up, each as it is and never a sum', () => {
    const points = weekOf(1, [300, undefined, 310, 290, 305, 295, 300]);
    const view = metricView('reach', points, NOW);
    expect(view).toEqual({
      metric: 'reach',
      by: 'day',
      longer: 0,
      breaks: [],
      missing: 2,
      days: points.map(({ day, value }) => ({ day, value })),
    });
    const more = metricView('reach', [...weekOf(3, [1, 1]), ...points, ...weekOf(0, [700])], NOW);
    expect(more).toMatchObject({ usual: { days: 9, low: 290, median: 300, high: 305 } });
  });

  it.each(['reach', 'engagement-rate', 'average-watch-time', 'followers', 'no-longer-known'])(
    'never sums %s',
    (metric) => {
      expect(metricView(metric, weekOf(2, whole(3)), NOW).by).toBe('day');
    },
  );

  it('draws nothing of a number that covers several days, and says how many there are', () => {
    const point = { day: dayAt(2, 3), from: dayAt(4), value: 5000, importId: 'i' };
    expect(metricView('impressions', [point], NOW)).toMatchObject({ weeks: [], longer: 1 });
    expect(metricView('reach', [point], NOW)).toMatchObject({ days: [], longer: 1 });
  });
});

describe('a metric that replaced another', () => {
  const before = [7, 6, 5].flatMap((ago) => weekOf(ago, whole(1000)));
  const after = [...weekOf(4, [undefined, undefined, 5, 5, 5, 5, 5]), ...weekOf(3, whole(5))];

  it('is parted from it at the first day of its own, and judged without it', () => {
    const view = metricView('views', after, NOW, before);
    if (view.by !== 'week') throw new Error('by days');
    expect(view.breaks).toEqual([{ day: dayAt(4, 2) }]);
    expect(view.weeks.map(({ value, isBefore }) => [value, isBefore])).toEqual([
      [7000, true],
      [7000, true],
      [7000, true],
      [25, undefined],
      [35, undefined],
    ]);
    expect(view.judged).toEqual([addWeeks(NOW, -3)]);
    expect(stretchesOf(view.weeks, view.breaks).map(({ length }) => length)).toEqual([3, 2]);
  });

  it('is never summed with it in the week of the change', () => {
    const view = metricView('views', after, NOW, [...before, ...weekOf(4, [1000, 1000])]);
    expect(view.by === 'week' && view.weeks.map(({ value }) => value)).toEqual([
      7000, 7000, 7000, 25, 35,
    ]);
  });

  it('stands where files have both for a day, and shows no break without numbers before it', () => {
    const both = metricView('views', after, NOW, weekOf(3, whole(1000)));
    expect(both).toMatchObject({ breaks: [], weeks: [{ value: 25 }, { value: 35 }] });
    expect(metricView('views', [], NOW, before)).toMatchObject({ breaks: [], weeks: [] });
  });

  it('has days of its own only in what is usual', () => {
    const rates = metricView(
      'thumbnail-click-through-rate',
      weekOf(1, [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]),
      NOW,
      weekOf(2, whole(0.9)),
    );
    expect(rates).toMatchObject({ by: 'day', breaks: [{ day: dayAt(1) }], missing: 1 });
    expect(rates).not.toHaveProperty('usual');
    expect(rates.by === 'day' && dayStretches(rates.days, rates.breaks)).toHaveLength(2);
  });
});

describe('days that a line may join', () => {
  const days = (...list: string[]) => list.map((day) => ({ day }));
  it.each([
    ['neighbours', days('2026-03-28', '2026-03-29', '2026-03-30'), [], [3]],
    ['a day that is not known parts them', days('2026-03-28', '2026-03-30'), [], [1, 1]],
    ['and so does a change', days('2026-03-28', '2026-03-29'), days('2026-03-29'), [1, 1]],
    ['but no other day', days('2026-03-28', '2026-03-29'), days('2026-03-28'), [2]],
    ['nothing', [], [], []],
  ] as const)('%s', (_case, points, breaks, wanted) => {
    expect(dayStretches(points, breaks).map(({ length }) => length)).toEqual(wanted);
  });
});
