import { describe, expect, it } from 'vitest';
import { networkRates } from '../../../lib/coach/own-rates';
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
    expect(instagram?.own[0]).toEqual({ denominator: 'followers', posts: 5 });
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

  it('have nothing where no network is worked on', () => {
    expect(ratesOf({})).toEqual([]);
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
