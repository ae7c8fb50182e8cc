import { describe, expect, it } from 'vitest';
import { NETWORK_IDS } from '../../../lib/domain/network-id';
import { BENCHMARKS, comparableBenchmarks } from '../../../lib/measure/benchmarks';

const DENOMINATORS = ['reach', 'followers', 'impressions', 'views'] as const;

describe('BENCHMARKS', () => {
  it('are dated shares with a source, one for each thing that is said', () => {
    const keys = BENCHMARKS.map(
      ({ source, year, network, denominator, statistic, industry = '' }) =>
        [source, year, network, denominator, statistic, industry].join(' '),
    );
    expect(new Set(keys).size).toBe(BENCHMARKS.length);
    for (const { source, year, statistic, value } of BENCHMARKS) {
      expect(source).not.toBe('');
      expect(year).toBeGreaterThanOrEqual(2023);
      expect(Math.abs(value)).toBeLessThan(1);
      if (statistic !== 'change-on-year') expect(value).toBeGreaterThan(0);
    }
  });

  it.each([
    ['Buffer', 2025, 'linkedin', 0.065],
    ['Buffer', 2025, 'instagram', 0.0116],
    ['Rival IQ', 2023, 'x', 0.00035],
    ['Rival IQ', 2023, 'tiktok', 0.0569],
    ['Socialinsider', 2026, 'instagram', 0.0048],
    ['Socialinsider', 2025, 'linkedin', 0.0385],
  ])('%s %i has of %s %d', (source, year, network, value) => {
    const found = BENCHMARKS.filter(
      (row) => row.source === source && row.year === year && row.network === network,
    );
    expect(found.map((row) => row.value)).toEqual([value]);
  });
});

describe('comparableBenchmarks', () => {
  it('never crosses networks or denominators, and never takes a change for a rate', () => {
    for (const network of NETWORK_IDS) {
      for (const denominator of DENOMINATORS) {
        for (const row of comparableBenchmarks(network, denominator)) {
          expect(row).toMatchObject({ network, denominator });
          expect(row.statistic).not.toBe('change-on-year');
        }
      }
    }
  });

  it('has none where a report does not say for sure what it divides by', () => {
    const offered = NETWORK_IDS.flatMap((network) =>
      DENOMINATORS.flatMap((denominator) => comparableBenchmarks(network, denominator)),
    );
    expect(offered.length).toBeGreaterThan(10);
    expect(offered.filter(({ source }) => source === 'Socialinsider')).toEqual([]);
    expect(offered.filter(({ evidence }) => evidence === 'unverified')).toEqual([]);
  });

  it('has the newest first, with the trade that each is of', () => {
    const found = comparableBenchmarks('instagram', 'followers');
    expect(found.map(({ year, industry, value }) => [year, industry, value])).toEqual([
      [2025, 'health-beauty', 0.0014],
      [2025, 'higher-education', 0.021],
      [2023, undefined, 0.0047],
    ]);
    expect(comparableBenchmarks('instagram', 'reach')).toEqual([]);
  });
});
