import { describe, expect, it } from 'vitest';
import type { Account, Brand } from '../../../lib/domain/brand';
import { assumedDay, Import, PostReading, readPlace, Series } from '../../../lib/domain/imported';
import { proposeTarget } from '../../../lib/importing/propose-target';
import { splitAccounts } from '../../../lib/importing/split-accounts';
import { sumOfImports } from '../../../lib/importing/sum-of-imports';
import { summarise } from '../../../lib/importing/summarise';
import { tableKey } from '../../../lib/importing/table-key';
import { aReading, stored, value } from './a-reading';

describe('the rows that are stored of a reading', () => {
  it('are one row for each metric of each thing, in the order of the days', () => {
    const { series, imported } = stored(
      {},
      {
        rows: [
          value('2026-11-03', 'impressions', 30),
          value('2026-11-01', 'impressions', 10),
          value('2026-11-01', 'likes', 1),
          { ...value('2026-11-01', 'likes', 7), entity: 'country:TR' },
        ],
      },
    );
    expect(series).toMatchObject([
      {
        metric: 'impressions',
        entity: 'account',
        days: ['2026-11-01', '2026-11-03'],
        values: [10, 30],
      },
      { metric: 'likes', entity: 'account', values: [1] },
      { metric: 'likes', entity: 'country:TR', values: [7] },
    ]);
    expect(series[0]).not.toHaveProperty('from');
    expect(imported).toMatchObject({ metrics: ['impressions', 'likes'], values: 4, posts: 0 });
  });

  it('keep the readable name of a part that is told by an id', () => {
    const rows = [
      { ...value('2026-11-01', 'impressions', 6), entity: 'cities:0x1', name: 'Ankara' },
      { ...value('2026-11-01', 'impressions', 6), entity: 'country:TR' },
    ];
    const [city, country] = stored({}, { rows }).series;
    expect(Series.safeParse(city)).toMatchObject({ success: true, data: { name: 'Ankara' } });
    expect(country).not.toHaveProperty('name');
  });

  it('keep what a value covers where that is more than a day', () => {
    const rows = [{ ...value('2026-11-30', 'impressions', 30), from: '2026-11-01' }];
    expect(stored({}, { rows }).series).toMatchObject([{ from: ['2026-11-01'] }]);
  });

  it('date lifetime totals by the day they stood, and a period’s by its last day', () => {
    const posts = [{ id: '17', publishedAt: '2026-11-02T09:30', metrics: { likes: 3 } }];
    const period = { from: '2026-11-01', to: '2026-11-20', by: 'file' as const };
    const lifetime = stored({ asOf: '2026-11-25' }, { posts, period, postsCover: 'lifetime' });
    expect(lifetime.posts).toMatchObject([
      { post: '17', day: '2026-11-02', time: '09:30', asOf: '2026-11-25' },
    ]);
    const ofPeriod = stored({ asOf: '2026-11-25' }, { posts, period, postsCover: 'period' });
    expect(ofPeriod.posts).toMatchObject([{ asOf: '2026-11-20' }]);
  });

  it('keep what was assumed as such, the day of totals included, until somebody says it', () => {
    const posts = [{ id: '17', publishedAt: '2026-11-02', metrics: { likes: 3 } }];
    const lifetime = { posts, postsCover: 'lifetime' as const };
    const of = (asOf: Parameters<typeof stored>[0]['asOf'], part: object) =>
      stored(asOf === undefined ? {} : { asOf }, part).imported;
    const assumed = of({ value: '2026-11-12', by: 'written', confirm: true }, lifetime);
    expect(assumed.inferred).toEqual([
      { code: 'as-of', value: '2026-11-12', by: 'written', assumed: true },
    ]);
    expect(assumedDay(assumed)).toBe('2026-11-12');
    const said = of('2026-11-20', {
      ...lifetime,
      inferred: [{ code: 'as-of', value: '2026-11-12', by: 'name', confirm: true }],
    });
    expect(said.inferred).toEqual([{ code: 'as-of', value: '2026-11-20', by: 'answer' }]);
    expect(assumedDay(said)).toBeUndefined();
    // Numbers without a day of their own are of the day that the reading took for them.
    const undated = of(undefined, {
      rows: [value('2026-11-14', 'likes', 1)],
      inferred: [
        { code: 'delimiter', value: ';', by: 'file' },
        { code: 'as-of', value: '2026-11-14', by: 'name', confirm: true },
      ],
    });
    expect(assumedDay(undated)).toBe('2026-11-14');
    expect(undated.inferred).toContainEqual({ code: 'delimiter', value: ';', by: 'file' });
    for (const one of [assumed, said, undated]) expect(Import.safeParse(one).success).toBe(true);
    // Rows of before say less, and are read as they are.
    const before = { ...undated, inferred: [{ code: 'as-of', value: '2026-11-14' }] };
    expect(Import.safeParse(before).success).toBe(true);
    expect(assumedDay(before)).toBeUndefined();
  });

  it('keep what was said of them, and the table that they are a part of', () => {
    const answers = {
      metric: 'reach' as const,
      columns: { Gün: { dateOrder: 'mdy' as const }, Pin: { decimalMark: ',' as const } },
    };
    const { imported } = stored({ answers });
    expect(imported.answers).toEqual(answers);
    expect(Import.safeParse(imported)).toMatchObject({ success: true, data: { answers } });
    expect(readPlace(imported)).toBe('');
    expect(stored({}).imported).not.toHaveProperty('answers');
    const part = stored(
      { chosen: 'all.zip', splitFrom: { file: 'posts.csv' } },
      { source: { file: 'posts.csv', table: 'acme' } },
    ).imported;
    expect(part).toMatchObject({ table: 'posts.csv › acme', splitFrom: 'posts.csv' });
    expect(readPlace(part)).toBe('posts.csv');
    expect(Import.safeParse(part).success).toBe(true);
  });

  it('fit what is stored, whatever the file is called and says', () => {
    const { imported, series, posts } = stored(
      { chosen: `${'ş'.repeat(400)}.zip` },
      {
        rows: [value('2026-11-01', 'likes', 1)],
        posts: [{ permalink: `https://x.com/${'a'.repeat(900)}`, metrics: { likes: 1 } }],
        inferred: [{ code: 'year', value: '2'.repeat(300), by: 'today' }],
      },
    );
    expect(Import.safeParse(imported).error).toBeUndefined();
    expect(series.map((row) => Series.safeParse(row).success)).toEqual([true]);
    expect(posts.map((row) => PostReading.safeParse(row).success)).toEqual([true]);
  });
});

it('a file with the posts of several accounts is one reading for each', () => {
  const posts = [
    { id: '1', account: 'acme', metrics: { likes: 1 } },
    { id: '2', account: 'borealis', metrics: { likes: 2 } },
    { id: '3', account: 'acme', metrics: { likes: 3 } },
  ];
  const rows = [
    { ...value('2026-11-01', 'likes', 1), entity: 'post:2' },
    { ...value('2026-11-01', 'likes', 9), entity: 'account' },
  ];
  const parts = splitAccounts(aReading({ posts, rows }));
  expect(parts.map(({ account }) => account?.handle)).toEqual(['acme', 'borealis']);
  expect(parts.map((part) => part.posts.map(({ id }) => id))).toEqual([['1', '3'], ['2']]);
  // What is about no post of theirs is nobody's: it would count for each of them.
  expect(parts.map((part) => part.rows.length)).toEqual([0, 1]);
  const one = aReading({ posts: [{ id: '1', metrics: {} }], rows });
  expect(splitAccounts(one)).toEqual([one]);
});

it('a summary counts values by metric and by what they are of', () => {
  const summary = summarise(
    aReading({
      rows: [value('2026-11-01', 'likes', 1), value('2026-11-02', 'likes', 2)],
      posts: [{ id: '1', metrics: { likes: 4, views: 9 } }],
    }),
    { file: 'account.csv' },
  );
  expect(summary).toMatchObject({
    readAs: tableKey({ file: 'account.csv' }),
    values: 4,
    posts: 1,
    metrics: [
      { metric: 'likes', of: 'account', values: 2 },
      { metric: 'likes', of: 'post', values: 1 },
      { metric: 'views', of: 'post', values: 1 },
    ],
  });
});

it('imports are summed up by brand and source, over all their days', () => {
  const period = (from: string, to: string) => ({ period: { from, to, by: 'file' as const } });
  const sums = sumOfImports([
    stored({}, { rows: [value('2026-11-01', 'likes', 1)], ...period('2026-11-01', '2026-11-09') })
      .imported,
    stored({}, { rows: [value('2026-10-01', 'likes', 1)], ...period('2026-10-01', '2026-10-31') })
      .imported,
    stored({ source: 'website', accountId: '' }).imported,
  ]);
  expect(sums).toEqual([
    { brandId: 'b', source: 'x', values: 2, from: '2026-10-01', to: '2026-11-09' },
    { brandId: 'b', source: 'website', values: 0 },
  ]);
});

describe('whose numbers a table holds', () => {
  const brand = (id: string) => ({ id, name: id }) as Brand;
  const account = (id: string, brandId: string, key: string, network = 'x') =>
    ({ id, brandId, network, handle: key, key }) as Account;
  const acme = { brand: brand('acme'), accounts: [account('a1', 'acme', 'acme')] };
  const borealis = {
    brand: brand('borealis'),
    accounts: [account('b1', 'borealis', 'borealis'), account('b2', 'borealis', 'acme.tr')],
  };
  const of = (said: Parameters<typeof proposeTarget>[0], places = [acme, borealis], by = 'acme') =>
    proposeTarget(said, places, by);

  it.each([
    [
      'the file names it, in whatever writing',
      { network: 'x', account: { handle: '@ACME' } },
      'named',
      'a1',
    ],
    [
      'the file names one of another brand',
      { network: 'x', account: { handle: 'borealis' } },
      'named',
      'b1',
    ],
    ['the file names nobody, and there is one', { network: 'x' }, 'only', 'a1'],
    ['a title is no name', { network: 'x', account: { name: 'Borealis' } }, 'only', 'a1'],
    [
      'the file names somebody else',
      { network: 'x', account: { handle: 'rival' } },
      'stranger',
      undefined,
    ],
    [
      'no brand is on that network',
      { network: 'tiktok', account: { handle: 'acme' } },
      'none',
      undefined,
    ],
    ['a report about a website', { network: 'website' }, 'website', ''],
    ['the table does not say which network', {}, 'none', undefined],
  ] as const)('%s', (_case, said, why, accountId) => {
    const proposal = of(said);
    expect(proposal.why).toBe(why);
    expect(proposal.target?.accountId).toBe(accountId);
  });

  it('is asked where several could be meant', () => {
    expect(of({ network: 'x' }, [acme, borealis], 'borealis')).toEqual({ why: 'choose' });
    const both = { brand: brand('other'), accounts: [account('o1', 'other', 'acme')] };
    const shared = [both, { brand: brand('third'), accounts: [account('t1', 'third', 'acme')] }];
    expect(of({ network: 'x', account: { handle: 'acme' } }, shared, 'fourth')).toEqual({
      why: 'choose',
    });
    // The brand that is worked for decides about an account that it shares.
    expect(of({ network: 'x', account: { handle: 'acme' } }, [both, acme])).toMatchObject({
      target: { brandId: 'acme' },
    });
  });
});
