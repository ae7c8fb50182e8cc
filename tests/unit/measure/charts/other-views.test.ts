import { describe, expect, it } from 'vitest';
import { cadenceWeeks } from '../../../../lib/measure/charts/cadence';
import { contentMix } from '../../../../lib/measure/charts/content-mix';
import { funnelOf } from '../../../../lib/measure/charts/funnel';
import { postsView } from '../../../../lib/measure/charts/posts-view';
import type { BrandMetric } from '../../../../lib/domain/recorded-weeks';

describe('posts', () => {
  const posts = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: String(at),
      day: `2026-10-${String(count - at).padStart(2, '0')}`,
      value: count - at,
    }));

  it('have no usual range with seven, and say that one is missing', () => {
    expect(postsView(posts(7))).toMatchObject({ missing: 1 });
    expect(postsView(posts(7)).band).toBeUndefined();
  });

  it('have the middle half of the last 20 as usual range, oldest first', () => {
    const { posts: sorted, band, missing } = postsView(posts(30));
    expect(sorted[0]?.day).toBe('2026-10-01');
    expect(missing).toBe(0);
    // The values 11 to 30, whose quartiles lie at 15.75, 20.5 and 25.25 (R's type 7).
    expect(band).toEqual({
      low: 15.75,
      median: 20.5,
      high: 25.25,
      posts: 20,
      from: '2026-10-11',
      to: '2026-10-30',
    });
  });

  it('are all missing while there is none', () => {
    expect(postsView([])).toEqual({ posts: [], missing: 8 });
  });
});

describe('cadence', () => {
  it('is empty without a post, and leaves out a day that is to come', () => {
    expect(cadenceWeeks([], [], '2026-11-25')).toEqual([]);
    expect(cadenceWeeks(['2026-11-26'], [], '2026-11-25')).toEqual([]);
  });

  it('goes from the first post to the present week, with empty weeks between', () => {
    const weeks = cadenceWeeks(
      ['2026-11-10', '2026-11-10', '2026-11-24'],
      [{ from: '2026-11-21', to: '2026-11-23' }],
      '2026-11-25',
    );
    expect(weeks.map(({ week, count, isOver }) => [week, count, isOver])).toEqual([
      ['2026-W46', 2, true],
      ['2026-W47', 0, true],
      ['2026-W48', 1, false],
    ]);
    expect(weeks[0]?.days.map(({ count }) => count)).toEqual([0, 2, 0, 0, 0, 0, 0]);
    expect(weeks[1]?.days.map(({ isOff }) => isOff).indexOf(true)).toBe(5);
    expect(weeks[2]?.days.map(({ isToCome }) => isToCome).indexOf(true)).toBe(3);
  });
});

describe('content mix', () => {
  const about = (...topics: (string | undefined)[]) => topics.map((topic) => ({ topic }));

  it('takes topics that differ in writing for one, and keeps those without one', () => {
    expect(contentMix(about('Beans', 'beans ', undefined, 'Guests', 'BEANS'))).toEqual([
      { kind: 'topic', name: 'Beans', posts: about('Beans', 'beans ', 'BEANS') },
      { kind: 'topic', name: 'Guests', posts: about('Guests') },
      { kind: 'none', posts: about(undefined) },
    ]);
  });

  it('sums the topics that are not named, and loses no post', () => {
    const given = about('a', 'a', 'b', 'c', 'd', 'e', 'f', 'g');
    const parts = contentMix(given);
    expect(parts.at(-1)).toEqual({ kind: 'rest', posts: about('f', 'g') });
    expect(parts.flatMap(({ posts }) => posts)).toHaveLength(given.length);
    expect(contentMix([])).toEqual([]);
  });
});

describe('funnel', () => {
  const week = (name: string, counts: Partial<Record<BrandMetric, number>>) => ({
    week: name,
    counts,
  });

  it('sums only weeks in which every step was counted, and neither the present week nor old ones', () => {
    const funnel = funnelOf(
      [
        week('2026-W48', { visits: 999, enquiries: 9, orders: 9 }),
        week('2026-W47', { visits: 100, enquiries: 5, orders: 0 }),
        week('2026-W46', { enquiries: 50, orders: 7 }),
        week('2026-W45', { visits: 100, enquiries: 7, orders: 3 }),
        week('2026-W10', { visits: 100, enquiries: 7, orders: 3 }),
      ],
      '2026-W48',
    );
    expect(funnel.weeks).toEqual(['2026-W45', '2026-W47']);
    expect(funnel.steps.map(({ metric, count }) => [metric, count])).toEqual([
      ['visits', 200],
      ['enquiries', 12],
      ['orders', 3],
    ]);
    const { share } = funnel.steps[1]?.of ?? {};
    expect(share?.mid).toBeCloseTo(0.06);
    // Wilson's interval of 12 out of 200.
    expect(share?.low).toBeCloseTo(0.0347, 3);
    expect(share?.high).toBeCloseTo(0.102, 3);
  });

  it('goes on without a step that was never counted, and names it', () => {
    const funnel = funnelOf([week('2026-W47', { enquiries: 5, orders: 1 })], '2026-W48');
    expect(funnel.uncounted).toEqual(['visits']);
    expect(funnel.steps.map(({ metric }) => metric)).toEqual(['enquiries', 'orders']);
  });

  it('has no share where more came than went before, and none of nothing', () => {
    const more = funnelOf([week('2026-W47', { visits: 3, enquiries: 5 })], '2026-W48');
    expect(more.steps[1]?.of).toEqual({ metric: 'visits', count: 3 });
    const none = funnelOf([week('2026-W47', { visits: 0, enquiries: 0 })], '2026-W48');
    expect(none.steps[1]?.of?.share).toBeUndefined();
    expect(funnelOf([], '2026-W48').steps).toEqual([]);
  });
});
