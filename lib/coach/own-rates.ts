import type { BrandFacts } from '../domain/brand-facts';
import type { NetworkId } from '../domain/network-id';
import { type Benchmark, BENCHMARKS, comparableBenchmarks } from '../measure/benchmarks';
import { medianInterval, type MedianInterval } from '../measure/median-interval';
import { activeNetworks } from './active-accounts';
import { comparablePosts } from './comparable-age';
import {
  type FromFiles,
  type OwnDenominator,
  type RatedOne,
  ratedPosts,
  SEEN_IN_FILES,
} from './rated-posts';

/** The engagement rate of one's own typical post on one network. */
export interface OwnRate {
  denominator: OwnDenominator;
  /** How many posts have one. */
  posts: number;
  /** How many of them are from files, and which; the others' numbers the user wrote down. */
  fromFiles: number;
  files: readonly string[];
  /** Those posts, newest first. */
  rated: readonly RatedOne[];
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

/**
 * The brand's own engagement rates by network, each with the published rows of that network, newest first. What files
 * count is among them where they have it; out of followers there is always an answer, be it "not enough posts".
 */
export function networkRates(
  facts: BrandFacts,
  files: FromFiles = { posts: [], followers: [] },
): readonly NetworkRates[] {
  const rated = ratedPosts(facts, files);
  const networks = new Set([
    ...activeNetworks(facts),
    ...[...comparablePosts(facts.slots), ...files.posts].map(({ network }) => network),
  ]);
  return [...networks].map((network) => {
    const of = (denominator: OwnDenominator) => ownRate(denominator, rated(network, denominator));
    const inFiles = SEEN_IN_FILES.map(of).filter(({ posts }) => posts > 0);
    const seen = of('seen');
    const own = [
      of('followers'),
      ...(seen.posts > 0 || inFiles.length === 0 ? [seen] : []),
      ...inFiles,
    ];
    const rows = BENCHMARKS.filter((row) => row.network === network)
      .toSorted((a, b) => b.year - a.year)
      .map((row) => ({ row, standing: standingOf(row, own) }));
    return { network, own, rows };
  });
}

function ownRate(denominator: OwnDenominator, rated: readonly RatedOne[]): OwnRate {
  const filed = rated.flatMap(({ file }) => file ?? []);
  const rate = medianInterval(rated.map((one) => one.rate));
  return {
    denominator,
    posts: rated.length,
    fromFiles: filed.length,
    files: [...new Set(filed)],
    rated: rated.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
    ...(rate && { rate }),
  };
}

function standingOf(row: Benchmark, own: readonly OwnRate[]): RowStanding {
  if (row.statistic === 'change-on-year') return 'no-rate';
  // What one's posts were `seen` by is no denominator that a report names; what a file counts may be.
  const same = own.find(
    ({ denominator }) =>
      denominator !== 'seen' && comparableBenchmarks(row.network, denominator).includes(row),
  );
  if (!same) return 'other-denominator';
  const { rate } = same;
  if (!rate) return 'no-own';
  if (rate.low > row.value) return 'above';
  return rate.high < row.value ? 'below' : 'around';
}
