import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Import, Series } from '../../../lib/domain/imported';
import { mergeSeries } from '../../../lib/measure/merge-series';
import { periodOfSeries } from '../../../lib/measure/period-of-series';
import { ageOfReading, engagementsOf } from '../../../lib/measure/post-numbers';

const file = (id: string, to: string, at = '2026-11-26T09:00:00.000Z') =>
  ({ id, asOf: to, period: { from: '2026-11-01', to }, at }) as Import;
const series = (importId: string, values: Record<string, number>): Series => ({
  brandId: 'b',
  accountId: 'a',
  metric: 'impressions',
  entity: 'account',
  importId,
  days: Object.keys(values),
  values: Object.values(values),
});
const days = (points: ReturnType<typeof mergeSeries>) =>
  points.map(({ day, value, importId }) => [day, value, importId]);

describe('a series from several files', () => {
  const early = series('early', { '2026-11-01': 10, '2026-11-02': 4 });
  const late = series('late', { '2026-11-02': 20, '2026-11-03': 30 });

  it('has of each day what the file of the later days says', () => {
    const files = [file('early', '2026-11-02'), file('late', '2026-11-03')];
    const wanted = [
      ['2026-11-01', 10, 'early'],
      ['2026-11-02', 20, 'late'],
      ['2026-11-03', 30, 'late'],
    ];
    expect(days(mergeSeries([early, late], files))).toEqual(wanted);
    expect(days(mergeSeries([late, early], files))).toEqual(wanted);
  });

  it('is not set back by an old file that was imported later', () => {
    const files = [
      file('early', '2026-11-02', '2026-11-30T09:00:00.000Z'),
      file('late', '2026-11-03', '2026-11-26T09:00:00.000Z'),
    ];
    expect(days(mergeSeries([early, late], files))[1]).toEqual(['2026-11-02', 20, 'late']);
  });

  it('takes the later import of two files of the same days', () => {
    const again = series('again', { '2026-11-02': 5 });
    const files = [
      file('early', '2026-11-02'),
      file('again', '2026-11-02', '2026-11-27T09:00:00.000Z'),
    ];
    expect(days(mergeSeries([again, early], files))[1]).toEqual(['2026-11-02', 5, 'again']);
  });

  it('has each day once, in order, from one of its files, in whatever order they lie', () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((at) => `2026-11-${String(at).padStart(2, '0')}`);
    const one = fc.tuple(fc.dictionary(day, fc.nat(99), { maxKeys: 9 }), day);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (files) => {
        const imports = files.map(([, to], at) =>
          file(`${at}`, to, `2026-11-2${at}T09:00:00.000Z`),
        );
        const all = files.map(([values], at) => series(`${at}`, values));
        const merged = mergeSeries(all, imports);
        expect(merged).toEqual(mergeSeries(all.toReversed(), imports));
        const known = new Set(files.flatMap(([values]) => Object.keys(values)));
        expect(merged.map((point) => point.day)).toEqual([...known].toSorted());
        for (const { day: at, value, importId } of merged) {
          expect(files[Number(importId)]?.[0][at]).toBe(value);
        }
      }),
    );
  });
});

describe('the last days of a series', () => {
  const points = (...list: [string, number, string?][]) =>
    list.map(([day, value, from]) => ({ day, value, importId: 'i', ...(from && { from }) }));

  it('are summed up where that may be, and say how many are known', () => {
    const period = periodOfSeries(
      'impressions',
      points(['2026-10-01', 99], ['2026-11-01', 1], ['2026-11-20', 2]),
    );
    expect(period).toMatchObject({
      from: '2026-10-24',
      to: '2026-11-20',
      known: 2,
      length: 28,
      sum: 3,
    });
  });

  it('have no sum where the same people may be in two days', () => {
    const period = periodOfSeries('reach', points(['2026-11-19', 1], ['2026-11-20', 2]));
    expect(period).not.toHaveProperty('sum');
    expect(period?.last.value).toBe(2);
    expect(periodOfSeries('followers', points(['2026-11-20', 9]))).not.toHaveProperty('sum');
  });

  it('leave out what covers more than a day, and say nothing of nothing', () => {
    const period = periodOfSeries(
      'impressions',
      points(['2026-11-20', 500, '2026-11-01'], ['2026-11-21', 3]),
    );
    expect(period).toMatchObject({ known: 1, sum: 3 });
    expect(periodOfSeries('impressions', [])).toBeUndefined();
  });
});

describe('the engagements of a post', () => {
  it.each([
    [
      'parts are added',
      { likes: 5, comments: 2, shares: 1, saves: 1 },
      { value: 9, holds: ['likes', 'comments', 'shares', 'saves'] },
    ],
    [
      'likes are among the reactions',
      { likes: 5, reactions: 8, comments: 2 },
      { value: 10, holds: ['reactions', 'comments'] },
    ],
    [
      'a sum that a platform gives is taken only where it gives no parts',
      { engagements: 90, likes: 5 },
      { value: 5, holds: ['likes'] },
    ],
    [
      'and else as it is',
      { engagements: 90, impressions: 1000 },
      { value: 90, holds: ['engagements'] },
    ],
    ['zero is a number', { likes: 0 }, { value: 0, holds: ['likes'] }],
    ['nothing is not zero', { reach: 900 }, undefined],
  ] as const)('%s', (_case, metrics, wanted) => {
    expect(engagementsOf(metrics as Record<string, number>)).toEqual(wanted);
  });
});

it('a post’s age is in days, and not known without its day', () => {
  expect(ageOfReading({ day: '2026-11-19', asOf: '2026-11-26' })).toBe(7);
  expect(ageOfReading({ day: '2026-11-26', asOf: '2026-11-26' })).toBe(0);
  expect(ageOfReading({ day: '', asOf: '2026-11-26' })).toBeUndefined();
});
