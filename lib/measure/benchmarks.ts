import type { NetworkId } from '../domain/network-id';
import type { Denominator } from './engagement-rates';

/**
 * How well a figure is known: `secondary` from a page about the report, `unverified` where even that was not clear.
 */
type Evidence = 'secondary' | 'unverified';

/** What a figure says of its posts. `unstated`: per post, and the source does not say whether mean or median. */
type Statistic = 'median-per-post' | 'unstated-per-post' | 'change-on-year';

export interface Benchmark {
  source: string;
  /** Of the report; what it measured is older. */
  year: number;
  network: NetworkId;
  /** `unknown` where nobody could verify it. */
  denominator: Denominator | 'unknown';
  statistic: Statistic;
  /** A share: 0.0048 is 0.48 %. */
  value: number;
  evidence: Evidence;
  /** Where the figure is of one trade only. */
  industry?: string;
}

type Figures = Readonly<Partial<Record<NetworkId, number>>>;

const rows = (of: Omit<Benchmark, 'network' | 'value'>, figures: Figures): readonly Benchmark[] =>
  Object.entries(figures).map(([network, value]) => ({
    ...of,
    network: network as NetworkId,
    value,
  }));

/** Published rates, dated, checked 2026. A row is added and never changed: what a user once saw can be looked up. */
export const BENCHMARKS: readonly Benchmark[] = [
  ...rows(
    {
      source: 'Socialinsider',
      year: 2026,
      denominator: 'unknown',
      statistic: 'unstated-per-post',
      evidence: 'unverified',
    },
    { tiktok: 0.037, instagram: 0.0048, facebook: 0.0015, x: 0.0012 },
  ),
  // Said to be of impressions, which was not verified.
  ...rows(
    {
      source: 'Socialinsider',
      year: 2025,
      denominator: 'unknown',
      statistic: 'unstated-per-post',
      evidence: 'unverified',
    },
    { linkedin: 0.0385 },
  ),
  ...rows(
    {
      source: 'Buffer',
      year: 2025,
      denominator: 'impressions',
      statistic: 'median-per-post',
      evidence: 'secondary',
    },
    {
      linkedin: 0.065,
      facebook: 0.0507,
      tiktok: 0.0486,
      youtube: 0.0441,
      x: 0.0231,
      instagram: 0.0116,
    },
  ),
  ...rows(
    {
      source: 'Rival IQ',
      year: 2025,
      denominator: 'followers',
      statistic: 'change-on-year',
      evidence: 'secondary',
    },
    { facebook: -0.36, instagram: -0.16, tiktok: -0.34, x: -0.48 },
  ),
  ...rows(
    {
      source: 'Rival IQ',
      year: 2025,
      denominator: 'followers',
      statistic: 'median-per-post',
      evidence: 'secondary',
      industry: 'health-beauty',
    },
    { instagram: 0.0014 },
  ),
  ...rows(
    {
      source: 'Rival IQ',
      year: 2025,
      denominator: 'followers',
      statistic: 'median-per-post',
      evidence: 'secondary',
      industry: 'higher-education',
    },
    { instagram: 0.021 },
  ),
  ...rows(
    {
      source: 'Rival IQ',
      year: 2023,
      denominator: 'followers',
      statistic: 'unstated-per-post',
      evidence: 'secondary',
    },
    { facebook: 0.0006, instagram: 0.0047, x: 0.00035, tiktok: 0.0569 },
  ),
  // "Another method" than the others: what it divides by is not said.
  ...rows(
    {
      source: 'Hootsuite',
      year: 2025,
      denominator: 'unknown',
      statistic: 'unstated-per-post',
      evidence: 'secondary',
      industry: 'media',
    },
    { instagram: 0.03 },
  ),
  ...rows(
    {
      source: 'Hootsuite',
      year: 2025,
      denominator: 'unknown',
      statistic: 'unstated-per-post',
      evidence: 'secondary',
      industry: 'construction',
    },
    { instagram: 0.044 },
  ),
  ...rows(
    {
      source: 'Hootsuite',
      year: 2025,
      denominator: 'unknown',
      statistic: 'unstated-per-post',
      evidence: 'secondary',
      industry: 'nonprofit',
    },
    { instagram: 0.044 },
  ),
];

/**
 * The published rates that a rate of one's own on that network may be held against: out of the very same
 * denominator. One and the same account has 0.26 % in one report and 3.8 % in another, both correct. A denominator
 * that nobody could verify is none, and a change on the year before is no rate. Newest first; mostly there are none.
 */
export const comparableBenchmarks = (
  network: NetworkId,
  denominator: Denominator,
): readonly Benchmark[] =>
  BENCHMARKS.filter(
    (row) =>
      row.network === network &&
      row.denominator === denominator &&
      row.statistic !== 'change-on-year',
  ).toSorted((a, b) => b.year - a.year);
