import type { BrandFacts } from '../domain/brand-facts';
import type { NetworkId } from '../domain/network-id';
import type { Slot } from '../domain/slot';
import { type Benchmark, BENCHMARKS, comparableBenchmarks } from '../measure/benchmarks';
import { engagementRate, type RatedPost } from '../measure/engagement-rates';
import { medianInterval, type MedianInterval } from '../measure/median-interval';
import { activeNetworks } from './active-accounts';
import { daysBetween } from './by-week';
import { comparablePosts } from './comparable-age';

/** What a brand's own rates are out of. What its posts were seen by is reach on one network, views on the next. */
export type OwnDenominator = 'followers' | 'seen';

/** The engagement rate of one's own typical post on one network. */
export interface OwnRate {
  denominator: OwnDenominator;
  /** How many posts have one. */
  posts: number;
  /** `undefined` with fewer posts than an interval takes. */
  rate?: MedianInterval;
}

/** How a published row stands to the brand's own rates. */
export type RowStanding =
  /** The same denominator, and where the own rate lies. */
  | 'above'
  | 'below'
  | 'around'
  /** Never compared. */
  | 'other-denominator'
  | 'no-rate'
  /** Nothing of one's own to compare it with yet. */
  | 'no-own';

export interface NetworkRates {
  network: NetworkId;
  own: readonly OwnRate[];
  rows: readonly { row: Benchmark; standing: RowStanding }[];
}

/** An exact interval of 95 % for a median takes six values. */
export const LEAST_POSTS = 6;

/** Followers move slowly, so a count of some days before or after stands for the day of posting. */
const NEAR_DAYS = 7;

/** The brand's own engagement rates by network, each with the published rows of that network, newest first. */
export function networkRates(facts: BrandFacts): readonly NetworkRates[] {
  const posts = comparablePosts(facts.slots);
  const networks = new Set([...activeNetworks(facts), ...posts.map(({ network }) => network)]);
  return [...networks].map((network) => {
    const here = posts.filter((post) => post.network === network);
    const own = [
      ownRate('followers', here, (post) => ({ followers: followersAt(facts, post) })),
      ownRate('seen', here, ({ numbers }) => ({ reach: numbers?.reach })),
    ];
    const rows = BENCHMARKS.filter((row) => row.network === network)
      .toSorted((a, b) => b.year - a.year)
      .map((row) => ({ row, standing: standingOf(row, own) }));
    return { network, own, rows };
  });
}

function ownRate(
  denominator: OwnDenominator,
  posts: readonly Slot[],
  outOf: (post: Slot) => { followers?: number | undefined; reach?: number | undefined },
): OwnRate {
  const by = denominator === 'followers' ? 'followers' : 'reach';
  const rates = posts.flatMap((post) => {
    const of = outOf(post)[by];
    if (!post.numbers || of === undefined) return [];
    const rated: RatedPost = { engagements: post.numbers.engagements, [by]: of };
    return engagementRate(rated, by) ?? [];
  });
  const rate = medianInterval(rates);
  return { denominator, posts: rates.length, ...(rate && { rate }) };
}

/** The followers near the day of posting; nobody knows whose they are where the brand has two accounts there. */
function followersAt({ accounts, snapshots }: BrandFacts, post: Slot): number | undefined {
  const [account, another] = accounts.filter(({ network }) => network === post.network);
  const { doneOn } = post;
  if (!account || another || doneOn === undefined) return undefined;
  const away = (day: string) => Math.abs(daysBetween(doneOn, day));
  return snapshots
    .filter(
      ({ accountId, metric, day }) =>
        accountId === account.id && metric === 'followers' && away(day) <= NEAR_DAYS,
    )
    .toSorted((a, b) => away(a.day) - away(b.day))[0]?.value;
}

function standingOf(row: Benchmark, own: readonly OwnRate[]): RowStanding {
  if (row.statistic === 'change-on-year') return 'no-rate';
  // What one's posts were seen by is no denominator that a report names.
  if (!comparableBenchmarks(row.network, 'followers').includes(row)) return 'other-denominator';
  const rate = own.find(({ denominator }) => denominator === 'followers')?.rate;
  if (!rate) return 'no-own';
  if (rate.low > row.value) return 'above';
  return rate.high < row.value ? 'below' : 'around';
}
