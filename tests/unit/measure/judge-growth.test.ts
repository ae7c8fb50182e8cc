import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../lib/domain/calendar';
import { judgeGrowth } from '../../../lib/measure/judge-growth';
import { atMost, mulberry32, normal, shareOf } from './simulation';

const WEEKS = Array.from({ length: 60 }, (_, index) => addWeeks('2026-W01', index));
const weekly = (changes: readonly number[]) =>
  changes.map((change, index) => ({ week: WEEKS[index]!, change }));

describe('judgeGrowth', () => {
  it.each([
    ['growing', [3, 1, 4, 1, 5, 9]],
    ['shrinking', [-3, -1, -4, -1, -5, -9]],
    ['growing', [3, 1, 4, 1, 5, 9, 2, 6, 0]],
    ['growing', [3, 1, 4, 1, 5, 9, 2, 6, -900]],
  ] as const)('says %s where hardly a week speaks against it', (verdict, changes) => {
    expect(judgeGrowth(weekly(changes)).verdict).toBe(verdict);
  });

  it('names the typical week', () => {
    expect(judgeGrowth(weekly([3, 1, 4, 1, 5, 9]))).toHaveProperty('typicalWeek', {
      median: 3.5,
      low: 1,
      high: 9,
      coverage: 0.96875,
    });
  });

  it('asks for six weeks', () => {
    expect(judgeGrowth(weekly([3, 1, 4, 1, 5]))).toEqual({
      verdict: 'cannot-tell',
      why: 'too-few-weeks',
      missing: { weeks: 1 },
    });
    expect(judgeGrowth([])).toMatchObject({ missing: { weeks: 6 } });
  });

  it('cannot tell while the interval holds zero, and says how few weeks could settle it', () => {
    // Two of eight fell: with two against, it takes twelve weeks.
    const changes = [3, -1, 4, 1, 5, 9, -2, 6];
    expect(judgeGrowth(weekly(changes))).toMatchObject({
      verdict: 'cannot-tell',
      why: 'within-chance',
      missing: { weeks: 4 },
    });
    expect(judgeGrowth(weekly([...changes, 1, 1, 1])).verdict).toBe('cannot-tell');
    expect(judgeGrowth(weekly([...changes, 1, 1, 1, 1])).verdict).toBe('growing');
  });

  it('takes a week without change for neither way', () => {
    expect(judgeGrowth(weekly([0, 0, 0, 0, 0, 0, 0, 0])).verdict).toBe('cannot-tell');
    expect(judgeGrowth(weekly([0, 0, 0, 0, 0, 1, 1, 1])).verdict).toBe('cannot-tell');
  });

  it('turns around with the sign', () => {
    const random = mulberry32(9);
    for (let run = 0; run < 200; run += 1) {
      const changes = Array.from({ length: 6 + (run % 20) }, () =>
        Math.round(3 * normal(random) + 2),
      );
      const found = judgeGrowth(weekly(changes));
      const turned = judgeGrowth(weekly(changes.map((change) => -change)));
      const verdicts = [found.verdict, turned.verdict].toSorted().join(' ');
      expect(['cannot-tell cannot-tell', 'growing shrinking']).toContain(verdicts);
      if ('missing' in found) expect(turned).toHaveProperty('missing', found.missing);
    }
  });

  it.each([6, 12, 26])('cries wolf in at most one of twenty cases over %i weeks', (weeks) => {
    const random = mulberry32(weeks);
    const runs = 3000;
    const found = shareOf(
      runs,
      () =>
        judgeGrowth(weekly(Array.from({ length: weeks }, () => normal(random)))).verdict !==
        'cannot-tell',
    );
    expect(found).toBeLessThanOrEqual(atMost(0.05, runs));
    expect(found).toBeGreaterThan(0.01);
  });
});
