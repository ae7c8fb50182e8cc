import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../lib/domain/calendar';
import type { RecordedWeek } from '../../../lib/domain/recorded-weeks';
import { funnelOf } from '../../../lib/measure/funnel';

const PRESENT = '2026-W47';
type Counts = RecordedWeek['counts'];
/** Weeks that end with the last complete one, newest first. */
const weeks = (...counts: Counts[]): RecordedWeek[] =>
  counts.map((of, at) => ({
    week: addWeeks(PRESENT, -1 - at),
    followers: {},
    counts: of,
    rows: [],
  }));
const same = (count: number, of: Counts): Counts[] => Array.from({ length: count }, () => of);

describe('the funnel', () => {
  it('has the share of each step over complete weeks, with its denominator', () => {
    const { steps } = funnelOf(
      weeks(
        ...same(4, { visits: 100, enquiries: 10, orders: 3 }),
        ...same(8, { visits: 50, enquiries: 5, orders: 1 }),
        // Older than asked for.
        { visits: 9000, enquiries: 9000, orders: 9000 },
      ).concat({
        week: PRESENT,
        followers: {},
        counts: { visits: 7000, enquiries: 7000, orders: 1 },
        rows: [],
      }),
      PRESENT,
    );
    expect(steps.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'visits enquiries',
      'enquiries orders',
    ]);
    expect(steps[0]?.last4).toMatchObject({ came: 40, of: 400, weeks: 4, share: { mid: 0.1 } });
    expect(steps[0]?.last12).toMatchObject({ came: 80, of: 800, weeks: 12 });
    expect(steps[1]?.before).toMatchObject({ came: 8, of: 40, weeks: 8, asked: 8 });
    expect(steps[0]?.last4.summed).toEqual(['2026-W46', '2026-W45', '2026-W44', '2026-W43']);
    expect(steps[0]?.last4.share?.low).toBeCloseTo(0.0743, 3);
    expect(steps[0]?.last4.share?.high).toBeCloseTo(0.1332, 3);
  });

  it('names the step that fell against its own earlier weeks, and not the one with the smaller share', () => {
    const { weak, steps } = funnelOf(
      weeks(
        // One in fifty asks, as ever; of those who ask, far fewer order than before.
        ...same(4, { visits: 1000, enquiries: 20, orders: 3 }),
        ...same(8, { visits: 1000, enquiries: 20, orders: 12 }),
      ),
      PRESENT,
    );
    expect(weak.map(({ from }) => from)).toEqual(['enquiries']);
    expect(steps.map(({ verdict }) => verdict)).toEqual(['chance', 'fell']);
    const change = weak[0]?.change;
    expect(change?.difference).toBeCloseTo(0.15 - 0.6);
    expect(change && change.high < 0).toBe(true);
  });

  it.each<[string, Counts[], string[]]>([
    ['nothing is recorded', [], ['few-weeks']],
    [
      'there is one month only',
      same(4, { visits: 100, enquiries: 1, orders: 0 }),
      ['few-weeks', 'few-weeks'],
    ],
    [
      'a week of the two is half recorded too often',
      [
        ...same(2, { visits: 100, enquiries: 1 }),
        ...same(2, { visits: 100 }),
        ...same(8, { visits: 100, enquiries: 9 }),
      ],
      ['few-weeks', 'few-weeks'],
    ],
    [
      'the numbers are small',
      [
        ...same(4, { visits: 20, enquiries: 1, orders: 0 }),
        ...same(8, { visits: 20, enquiries: 2, orders: 1 }),
      ],
      ['chance', 'chance'],
    ],
    ['nobody came', same(12, { visits: 0, enquiries: 0, orders: 0 }), ['nothing-in', 'nothing-in']],
    [
      'more ordered than asked',
      same(12, { visits: 100, enquiries: 2, orders: 5 }),
      ['chance', 'more-out'],
    ],
    [
      'a share has grown',
      [
        ...same(4, { visits: 1000, enquiries: 200, orders: 20 }),
        ...same(8, { visits: 1000, enquiries: 100, orders: 10 }),
      ],
      ['rose', 'chance'],
    ],
  ])('names none where %s', (_case, counts, verdicts) => {
    const { weak, steps } = funnelOf(weeks(...counts), PRESENT);
    expect(weak).toEqual([]);
    expect(steps.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it('goes straight to the orders where enquiries are not counted', () => {
    const { steps, confidence } = funnelOf(weeks(...same(12, { visits: 100, orders: 4 })), PRESENT);
    expect(steps).toMatchObject([{ from: 'visits', to: 'orders', verdict: 'chance' }]);
    expect(confidence).toBe(0.95);
  });

  it('leaves a week out that lacks one of the two, on both sides of the fraction', () => {
    const { steps } = funnelOf(
      weeks({ visits: 5000 }, ...same(11, { visits: 10, enquiries: 1 })),
      PRESENT,
    );
    expect(steps[0]?.last4).toMatchObject({ came: 3, of: 30, weeks: 3 });
  });

  it('never names a step whose share has not fallen', () => {
    const count = fc.option(fc.nat(60), { nil: undefined });
    const week = fc
      .record({ visits: count, enquiries: count, orders: count })
      .map((of) =>
        Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)),
      );
    fc.assert(
      fc.property(fc.array(week, { maxLength: 14 }), (counts) => {
        const { weak } = funnelOf(weeks(...(counts as Counts[])), PRESENT);
        for (const { last4, before } of weak) {
          expect((last4.share?.mid ?? 1) < (before.share?.mid ?? 0)).toBe(true);
        }
      }),
    );
  });
});
