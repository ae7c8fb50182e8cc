import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/brand';
import type { Slot } from '../../../lib/domain/slot';
import type { Snapshot } from '../../../lib/domain/snapshot';
import { accountSeries } from '../../../lib/live/account-series';
import { metricSeries } from '../../../lib/live/metric-series';
import { postSeries } from '../../../lib/live/post-series';
import { nameOfPost } from '../../../lib/importing/posts-to-count';
import type { ComparableReadings } from '../../../lib/live/use-comparable-readings';
import type { ImportedSeries } from '../../../lib/live/use-imported-series';

const account = {
  id: 'a',
  brandId: 'b',
  network: 'tiktok',
  handle: 'acme',
  key: 'acme',
} as Account;

describe('numbers of files in the charts', () => {
  it('join the user’s own counts, which stand where both have a day', () => {
    const typed = {
      accountId: 'a',
      metric: 'followers',
      day: '2026-11-15',
      value: 100,
      source: 'typed',
    };
    const { levels, baseline } = accountSeries(account, [typed as Snapshot], '2026-W48', [
      { day: '2026-11-08', value: 90, source: 'file' },
      { day: '2026-11-15', value: 99, source: 'file' },
    ]);
    expect(levels.map(({ value, source }) => [value, source])).toEqual([
      [90, 'file'],
      [100, 'typed'],
    ]);
    expect(baseline).toMatchObject({ day: '2026-11-08' });
  });

  const slot = (id: string, doneOn: string) =>
    ({ id, network: 'tiktok', doneOn, numbers: { on: doneOn, engagements: 5 } }) as Slot;
  type Reading = ComparableReadings['posts'][number];
  const reading = (id: string, day: string, part: Partial<Reading> = {}): Reading => ({
    id,
    network: 'tiktok',
    accountId: 'a',
    importId: 'i',
    file: 'posts.csv',
    day,
    asOf: '2026-11-09',
    engagements: { value: 7, holds: ['likes'] },
    reach: undefined,
    metrics: {},
    ...part,
  });

  it('add the posts that the plan does not know, and never one that it may know', () => {
    const planned = [slot('s', '2026-11-01')];
    const [engagements, ...others] = postSeries(planned, planned, [
      reading('same day', '2026-11-01'),
      reading('other day', '2026-11-02'),
      reading('other network', '2026-11-01', { network: 'x' }),
    ]);
    expect(engagements?.view.posts.map(({ id }) => id)).toEqual(['s', 'other day']);
    expect(engagements?.published).toBe(2);
    expect(others.map(({ network, view }) => [network, view.posts.length])).toEqual([['x', 1]]);
  });

  const ofFile = (id: string, doneOn: string, part: Partial<Slot> = {}) =>
    ({
      id: `slot ${id}`,
      network: 'tiktok',
      doneOn,
      seen: nameOfPost('tiktok', id),
      ...part,
    }) as Slot;

  it('are those of the posts that an import has counted in the plan, each once', () => {
    const numbers = { on: '2026-11-09', engagements: 5 };
    const published = [
      ofFile('a', '2026-11-02'),
      ofFile('b', '2026-11-02'),
      ofFile('written', '2026-11-03', { numbers }),
    ];
    const [series] = postSeries(published, published.slice(2), [
      reading('a', '2026-11-02'),
      reading('b', '2026-11-02'),
      reading('written', '2026-11-03'),
    ]);
    expect(series?.view.posts.map(({ id, value }) => [id, value])).toEqual([
      ['a', 7],
      ['b', 7],
      ['slot written', 5],
    ]);
    expect(series?.published).toBe(3);
  });

  it('stand for a post that was logged by hand without numbers, a day beside, too', () => {
    const logged = { id: 's', network: 'tiktok', doneOn: '2026-11-01', origin: 'logged' } as Slot;
    const [series] = postSeries([logged], [], [reading('p', '2026-11-02')]);
    expect(series?.view.posts.map(({ id }) => id)).toEqual(['p']);
    expect(series?.published).toBe(1);
  });

  it('say what their engagements hold, each way with its posts', () => {
    const both = { value: 9, holds: ['likes', 'comments'] as const };
    const [series] = postSeries(
      [],
      [],
      [
        reading('a', '2026-11-02', { engagements: both }),
        reading('b', '2026-11-03'),
        reading('c', '2026-11-04', { engagements: both }),
        reading('d', '2026-11-05', { engagements: undefined, reach: 3 }),
      ],
    );
    expect(series?.holds).toEqual([
      { holds: ['likes', 'comments'], posts: 2 },
      { holds: ['likes'], posts: 1 },
    ]);
    expect(series?.view.posts.map(({ value }) => value)).toEqual([9, 7, 9]);
  });

  it('say of each post when it was counted, by whom, and what its number holds', () => {
    const planned = [{ ...slot('s', '2026-11-01'), topic: 'Roasting' }];
    const series = postSeries(planned, planned, [
      reading('p', '2026-11-03', { title: 'Latte art', reach: 3 }),
    ]);
    expect(series.map(({ view }) => view.posts)).toEqual([
      [
        expect.objectContaining({ id: 's', asOf: '2026-11-01', what: 'Roasting' }),
        expect.objectContaining({
          id: 'p',
          asOf: '2026-11-09',
          what: 'Latte art',
          importId: 'i',
          holds: ['likes'],
        }),
      ],
      [expect.not.objectContaining({ holds: expect.anything() })],
    ]);
    expect(series[0]?.view.posts[0]).not.toHaveProperty('importId');
  });

  it('leave out what a file does not hold', () => {
    const [series] = postSeries([], [], [reading('p', '2026-11-02', { engagements: undefined })]);
    expect(series?.view.posts).toEqual([]);
  });
});

describe('metrics of files', () => {
  const of = (accountId: string, metric: string, ...days: string[]): ImportedSeries => ({
    accountId,
    metric,
    points: days.map((day) => ({ day, value: 4, importId: 'i' })),
  });
  const accounts = [
    { id: 'a', network: 'instagram' as const },
    { id: 'b', network: 'x' as const },
  ];
  const shown = (...series: ImportedSeries[]) =>
    metricSeries(series, accounts, '2026-W48').map(({ accountId, metric, replaced }) => [
      accountId,
      metric,
      replaced?.change.id,
    ]);

  it('stand in the order of the accounts, the website last, and without followers', () => {
    expect(
      shown(
        of('', 'sessions', '2026-11-01'),
        of('b', 'likes', '2026-11-01'),
        of('a', 'reach', '2026-11-01'),
        of('a', 'followers', '2026-11-01'),
      ),
    ).toEqual([
      ['a', 'reach', undefined],
      ['b', 'likes', undefined],
      ['', 'sessions', undefined],
    ]);
  });

  it('that replaced another one are one chart with it, and only where the network did so', () => {
    expect(
      shown(
        of('a', 'views', '2026-11-02'),
        of('a', 'impressions', '2026-11-01'),
        of('b', 'impressions', '2026-11-01'),
        of('b', 'views', '2026-11-02'),
      ),
    ).toEqual([
      ['a', 'views', 'meta-views'],
      ['b', 'impressions', undefined],
      ['b', 'views', undefined],
    ]);
  });

  it('keep a chart of their own for days that the new one has too', () => {
    expect(
      shown(of('a', 'views', '2026-11-02'), of('a', 'impressions', '2026-11-01', '2026-11-03')),
    ).toEqual([
      ['a', 'views', 'meta-views'],
      ['a', 'impressions', undefined],
    ]);
  });
});
