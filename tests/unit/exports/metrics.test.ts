import { describe, expect, it } from 'vitest';
import { SHEET_FORMATS, TABLE_FORMATS } from '../../../lib/exports/formats';
import { isMetricId, METRICS, SERIES_BREAKS } from '../../../lib/measure/metrics';

describe('the catalogue of metrics', () => {
  it('lets nothing be added up that counts people once in a period', () => {
    const wrong = Object.entries(METRICS).filter(
      ([, metric]) => metric.deduplicated && metric.summable,
    );
    expect(wrong).toEqual([]);
    for (const id of [
      'reach',
      'viewers',
      'unique-impressions',
      'unique-visitors',
      'users',
    ] as const) {
      expect(METRICS[id], id).toMatchObject({ deduplicated: true, summable: false });
    }
  });

  it('lets no level and no share be added up', () => {
    expect(METRICS.followers.summable).toBe(false);
    const shares = Object.entries(METRICS).filter(([, { unit }]) => unit === 'share');
    for (const [id, { summable, denominator }] of shares) {
      expect(summable, id).toBe(false);
      expect(isMetricId(denominator ?? ''), id).toBe(true);
    }
  });

  it('names both sides of a break, and no metric breaks into itself', () => {
    for (const { before, after, networks } of SERIES_BREAKS) {
      expect(before).not.toBe(after);
      expect(networks.length).toBeGreaterThan(0);
    }
    expect(new Set(SERIES_BREAKS.map(({ id }) => id)).size).toBe(SERIES_BREAKS.length);
  });

  it('knows what is no metric', () => {
    expect(isMetricId('reach')).toBe(true);
    expect(isMetricId('toString')).toBe(false);
  });
});

describe('the formats', () => {
  it('give one column to one metric', () => {
    for (const { id, metrics } of TABLE_FORMATS) {
      const names = metrics.flatMap((column) => column.names);
      expect(new Set(names).size, id).toBe(names.length);
    }
  });

  it('have a day for every row: a column, the period, or the day of the export', () => {
    const without = TABLE_FORMATS.filter(
      ({ rowIs, fields, undated }) => rowIs !== 'post' && !fields.date && !undated,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
    expect(SHEET_FORMATS.length).toBeGreaterThan(0);
  });
});
