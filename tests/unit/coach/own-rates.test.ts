import { describe, expect, it } from 'vitest';
import { networkRates } from '../../../lib/coach/own-rates';
import type { FilePost } from '../../../lib/coach/rated-posts';
import { account, brandFacts, dayOf, type Given, measured, snapshot, weeksBack } from './build';

const WEEKS = weeksBack(8);
const ratesOf = (given: Given) => networkRates(brandFacts({ stage: 2, ...given }));
/** Eight posts with 12 engagements each, and 1,000 followers in each of their weeks. */
const known: Given = {
  accounts: [account('instagram')],
  slots: measured(WEEKS, 'instagram'),
  snapshots: weeksBack(9).map((week) => snapshot(dayOf(week), 'followers', 1000, 'instagram')),
};

describe('a brand’s own rates', () => {
  it('are those of its typical post, out of the followers of its day', () => {
    const [instagram] = ratesOf(known);
    expect(instagram).toMatchObject({
      network: 'instagram',
      own: [
        { denominator: 'followers', posts: 8, rate: { median: 0.012, low: 0.012, high: 0.012 } },
        { denominator: 'seen', posts: 0 },
      ],
    });
    expect(instagram?.own[1]).not.toHaveProperty('rate');
  });

  it('have no rate with fewer posts than an interval takes', () => {
    const [instagram] = ratesOf({ ...known, slots: measured(weeksBack(5), 'instagram') });
    expect(instagram?.own[0]).toMatchObject({
      denominator: 'followers',
      posts: 5,
      fromFiles: 0,
      files: [],
    });
    expect(instagram?.own[0]).not.toHaveProperty('rate');
  });

  it('take no count from more than a week away, and none where two accounts share a network', () => {
    const [old] = ratesOf({ ...known, snapshots: (known.snapshots ?? []).slice(0, 1) });
    expect(old?.own[0]?.posts).toBeLessThanOrEqual(1);
    const two = [account('instagram'), account('instagram', { id: 'second', handle: 'second' })];
    expect(ratesOf({ ...known, accounts: two })[0]?.own[0]?.posts).toBe(0);
  });

  it('keep what posts were seen by apart, and leave a zero out', () => {
    const slots = [
      ...measured(WEEKS, 'instagram', 1, { reach: 400 }),
      ...measured(WEEKS, 'instagram', 1, { reach: 0 }),
    ];
    const [instagram] = ratesOf({ ...known, slots });
    expect(instagram?.own[1]).toMatchObject({
      denominator: 'seen',
      posts: 8,
      rate: { median: 0.03 },
    });
  });

  it('name the posts they rest on, newest first, each with what it is out of and whose count that is', () => {
    const own = ratesOf(known)[0]?.own[0];
    const days = own?.rated.map(({ day }) => day) ?? [];
    expect(days).toHaveLength(8);
    expect(days).toEqual(days.toSorted().toReversed());
    for (const one of own?.rated ?? []) {
      expect(one).toMatchObject({
        engagements: 12,
        of: 1000,
        rate: 0.012,
        followers: { value: 1000, source: 'typed' },
      });
      expect(one).not.toHaveProperty('importId');
    }
  });

  it('have nothing where no network is worked on', () => {
    expect(ratesOf({})).toEqual([]);
  });
});

describe('posts of files', () => {
  const file = (day: string, more: Partial<FilePost> = {}): FilePost => ({
    network: 'instagram',
    accountId: 'instagram',
    file: 'posts.csv',
    importId: 'import',
    day,
    asOf: day,
    engagements: { value: 30, holds: ['likes', 'comments'] },
    metrics: {},
    ...more,
  });
  const withFiles = (posts: readonly FilePost[], given: Given = {}, followers = 1000) =>
    networkRates(brandFacts({ stage: 2, accounts: [account('instagram')], ...given }), {
      posts,
      followers: WEEKS.map((week) => ({
        accountId: 'instagram',
        day: dayOf(week),
        value: followers,
        source: 'file',
      })),
    })[0];
  const own = (rates: ReturnType<typeof withFiles>, denominator: string) =>
    rates?.own.find((one) => one.denominator === denominator);

  it('make a baseline of their own, and say which files it is from', () => {
    const posts = WEEKS.map((week, at) => file(dayOf(week), { file: at < 4 ? 'a.csv' : 'b.csv' }));
    expect(own(withFiles(posts), 'followers')).toMatchObject({
      denominator: 'followers',
      posts: 8,
      fromFiles: 8,
      files: ['a.csv', 'b.csv'],
      rate: { median: 0.03, low: 0.03, high: 0.03 },
    });
  });

  it('join those whose numbers were written down, and never one that may be the same', () => {
    const typed = measured(WEEKS.slice(0, 4), 'instagram');
    const [first = '', second = '', third = '', fourth = ''] = typed.map(
      ({ doneOn = '' }) => doneOn,
    );
    const beside = (day: string, days: number) =>
      Temporal.PlainDate.from(day).add({ days }).toString();
    const posts = [
      // Two of the very day: either may be the one in the plan. The next day's is then certainly another.
      file(first),
      file(first),
      file(beside(first, 1), { file: 'other post.csv' }),
      // None of the day: a platform may write the day before or after.
      file(beside(second, 1)),
      file(beside(third, -1)),
      file(beside(fourth, 2), { file: 'other post.csv' }),
      file(first, { network: 'x', accountId: 'x' }),
    ];
    expect(own(withFiles(posts, { slots: typed }), 'followers')).toMatchObject({
      posts: 6,
      fromFiles: 2,
      files: ['other post.csv'],
    });
  });

  it('are named with their file, their day and what the file counts as engagement', () => {
    const posts = [file(dayOf(WEEKS[0] ?? ''), { importId: 'i', title: 'A film', asOf: 'later' })];
    expect(own(withFiles(posts), 'followers')?.rated).toMatchObject([
      {
        what: 'A film',
        day: dayOf(WEEKS[0] ?? ''),
        asOf: 'later',
        engagements: 30,
        holds: ['likes', 'comments'],
        of: 1000,
        followers: { source: 'file' },
        importId: 'i',
      },
    ]);
  });

  it('are taken where the same day’s post in the plan has no number of that age', () => {
    const [planned] = measured(WEEKS.slice(0, 1), 'instagram');
    const slots = planned
      ? [{ ...planned, numbers: { on: planned.doneOn ?? '', engagements: 1 } }]
      : [];
    const posts = [file(planned?.doneOn ?? '')];
    expect(own(withFiles(posts, { slots }), 'followers')).toMatchObject({ posts: 1, fromFiles: 1 });
  });

  it('are each out of the followers of their own account', () => {
    const two = [account('instagram'), account('instagram', { id: 'second', handle: 'second' })];
    const posts = WEEKS.flatMap((week) => [
      file(dayOf(week)),
      file(dayOf(week), { accountId: 'second' }),
    ]);
    // Nobody counted the second one's followers.
    expect(own(withFiles(posts, { accounts: two }), 'followers')).toMatchObject({ posts: 8 });
  });

  it('keep reach, impressions and views apart, and from what the user wrote down', () => {
    const posts = WEEKS.flatMap((week, at) => [
      file(dayOf(week), { metrics: at < 6 ? { reach: 300 } : { views: 600, impressions: 0 } }),
    ]);
    const rates = withFiles(posts, { slots: measured(WEEKS, 'instagram', 1, { reach: 400 }) });
    expect(
      rates?.own.map(({ denominator, posts: count, rate }) => [denominator, count, rate?.median]),
    ).toEqual([
      ['followers', 8, 0.012],
      ['seen', 8, 0.03],
      ['reach', 6, 0.1],
      ['views', 2, undefined],
    ]);
  });

  it('leave out the line that only the user could fill where files name what posts were seen by', () => {
    const rates = withFiles([file(dayOf(WEEKS[0] ?? ''), { metrics: { reach: 300 } })]);
    expect(rates?.own.map(({ denominator }) => denominator)).toEqual(['followers', 'reach']);
  });

  it('are compared with a published rate out of what the file’s column says, and no other', () => {
    const standings = (metrics: Record<string, number>) =>
      withFiles(WEEKS.map((week) => file(dayOf(week), { metrics })))
        ?.rows.filter(({ row }) => row.source === 'Buffer')
        .map(({ standing }) => standing);
    expect(standings({ impressions: 1000 })).toEqual(['above']);
    expect(standings({ views: 1000 })).toEqual(['other-denominator']);
  });

  it('take no thumbnail for a viewer', () => {
    const posts = WEEKS.map((week) =>
      file(dayOf(week), { network: 'youtube', metrics: { impressions: 900, views: 100 } }),
    );
    const rates = networkRates(brandFacts({ stage: 2 }), { posts, followers: [] })[0];
    expect(rates?.own.map(({ denominator }) => denominator)).toEqual(['followers', 'views']);
  });

  it('leave out what a file does not hold', () => {
    const posts = WEEKS.map((week) =>
      file(dayOf(week), { engagements: undefined, metrics: { reach: 9 } }),
    );
    expect(withFiles(posts)?.own.map((one) => one.posts)).toEqual([0, 0]);
  });
});

describe('published rates', () => {
  const standing = (given: Given, source: string, year: number, industry?: string) =>
    ratesOf(given)[0]?.rows.find(
      ({ row }) =>
        row.source === source &&
        row.year === year &&
        row.industry === industry &&
        row.statistic !== 'change-on-year',
    )?.standing;

  it('are compared only out of the same denominator', () => {
    // 1.2 % of followers: above 0.47 %, below 2.1 %.
    expect(standing(known, 'Rival IQ', 2023)).toBe('above');
    expect(standing(known, 'Rival IQ', 2025, 'higher-education')).toBe('below');
    expect(standing(known, 'Buffer', 2025)).toBe('other-denominator');
    expect(standing(known, 'Socialinsider', 2026)).toBe('other-denominator');
  });

  it('cannot be told apart where the interval holds them', () => {
    const slots = WEEKS.flatMap((week, at) =>
      measured([week], 'instagram', 1, { engagements: at < 4 ? 1 : 40 }),
    );
    expect(standing({ ...known, slots }, 'Rival IQ', 2023)).toBe('around');
  });

  it('are not compared with nothing, and a change is no rate', () => {
    const bare = { ...known, slots: [] };
    expect(standing(bare, 'Rival IQ', 2023)).toBe('no-own');
    const changes = ratesOf(known)[0]?.rows.filter(({ row }) => row.statistic === 'change-on-year');
    expect(changes?.map((one) => one.standing)).toEqual(['no-rate']);
  });

  it('come newest first', () => {
    const years = ratesOf(known)[0]?.rows.map(({ row }) => row.year) ?? [];
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });
});
