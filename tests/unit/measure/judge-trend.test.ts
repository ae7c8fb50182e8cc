import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../lib/domain/calendar';
import { judgeTrend } from '../../../lib/measure/judge-trend';
import { mannKendall } from '../../../lib/measure/mann-kendall';
import { atMost, mulberry32, normal, shareOf } from './simulation';

const WEEKS = Array.from({ length: 40 }, (_, index) => addWeeks('2026-W01', index));
const weekly = (changes: readonly number[]) =>
  changes.map((change, index) => ({ week: WEEKS[index]!, change }));

describe('judgeTrend', () => {
  it('tells growth that rises, and how fast', () => {
    const found = judgeTrend(weekly([2, 5, 4, 8, 9, 12, 11, 15, 18, 17, 21, 22]));
    expect(found).toMatchObject({ verdict: 'rising' });
    expect(found).toHaveProperty('slope.slope', expect.closeTo(1.83, 1));
  });

  it('tells growth that falls, though the account still grows', () => {
    const found = judgeTrend(weekly([22, 21, 17, 18, 15, 11, 12, 9, 8, 4, 5, 2]));
    expect(found.verdict).toBe('falling');
  });

  it('asks for ten weeks, however clear they look', () => {
    expect(judgeTrend(weekly([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toEqual({
      verdict: 'cannot-tell',
      why: 'too-few-weeks',
      missing: { weeks: 1 },
    });
    expect(judgeTrend([])).toMatchObject({ missing: { weeks: 10 } });
    expect(judgeTrend(weekly([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).verdict).toBe('rising');
  });

  it('cannot tell what chance explains, and never says that there is no trend', () => {
    const found = judgeTrend(weekly([5, 9, 3, 8, 6, 4, 9.5, 7, 2, 6.5, 8.5, 5.5]));
    expect(found).toMatchObject({ verdict: 'cannot-tell', why: 'within-chance' });
    if (!('slope' in found) || found.verdict !== 'cannot-tell') throw new Error('It told.');
    expect(found.slope.interval!.low).toBeLessThan(0);
    expect(found.slope.interval!.high).toBeGreaterThan(0);
  });

  it('says how few further weeks could settle it, and fewer could not', () => {
    const random = mulberry32(5);
    const reasons = new Set<string>();
    for (let run = 0; run < 60; run += 1) {
      let last = 0;
      const changes = Array.from({ length: 10 + (run % 14) }, () => {
        last = 0.7 * last + normal(random);
        return last;
      });
      const found = judgeTrend(weekly(changes));
      if (found.verdict !== 'cannot-tell' || found.why === 'too-few-weeks') continue;
      reasons.add(found.why);
      const way = found.test.s < 0 ? -1 : 1;
      const further = (weeks: number) => [
        ...changes,
        ...Array.from({ length: weeks }, (_, index) => way * (100 + index)),
      ];
      const { weeks } = found.missing;
      expect(weeks).toBeGreaterThan(0);
      expect(mannKendall(further(weeks)).p).toBeLessThanOrEqual(0.05);
      if (found.why === 'within-chance') {
        expect(mannKendall(further(weeks - 1)).p).toBeGreaterThan(0.05);
      }
    }
    expect([...reasons].toSorted()).toEqual(['weeks-alike', 'within-chance']);
  });

  it('cannot tell a trend from one long mood', () => {
    const mood = [0, 1, 0, -1, 0, 1, 5, 6, 7, 6, 5, 6.5].map(
      (change, index) => change + index / 99,
    );
    expect(mannKendall(mood).p).toBeLessThan(0.05);
    expect(judgeTrend(weekly(mood))).toMatchObject({ verdict: 'cannot-tell', why: 'weeks-alike' });
  });

  it('takes missing weeks for time that went by', () => {
    const all = weekly(Array.from({ length: 20 }, (_, index) => index * 2));
    const some = all.filter((_, index) => index % 3 !== 1);
    const found = judgeTrend(some);
    expect(found).toMatchObject({ verdict: 'rising', slope: { slope: 2 } });
  });

  it('does not tell of a trend whose slope is zero', () => {
    // Ten quiet weeks and then a few new followers: ranks rise, while the typical week stays as it is.
    const found = judgeTrend(weekly([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]));
    expect(found).toMatchObject({ verdict: 'cannot-tell', why: 'within-chance' });
    expect(found).toHaveProperty('slope.slope', 0);
    expect(found).toHaveProperty('test.p', expect.closeTo(0.0115, 3));
  });

  const tells = (changes: readonly number[]) =>
    judgeTrend(weekly(changes)).verdict !== 'cannot-tell';

  it.each([12, 26])('cries wolf in one of twenty cases over %i weeks', (weeks) => {
    const random = mulberry32(weeks);
    const runs = 800;
    const found = shareOf(runs, () => tells(Array.from({ length: weeks }, () => normal(random))));
    expect(found).toBeLessThanOrEqual(atMost(0.05, runs));
    expect(found).toBeGreaterThan(0.01);
  });

  it('finds more in more weeks, and misses much in few: gains that double', () => {
    const found = [12, 26].map((weeks) => {
      const random = mulberry32(weeks);
      return shareOf(300, () =>
        tells(
          Array.from(
            { length: weeks },
            (_, at) => 20 + (20 * at) / (weeks - 1) + 12 * normal(random),
          ),
        ),
      );
    });
    // Measured: 22 % and 54 %, where a week's chance is 12 and its growth goes from 20 to 40.
    expect(found[0]).toBeLessThan(0.5);
    expect(found[1]).toBeGreaterThan(0.5);
  });

  it.each([12, 26])('holds where weeks carry on from each other, over %i weeks', (weeks) => {
    const random = mulberry32(weeks);
    const runs = 600;
    let bare = 0;
    const found = shareOf(runs, () => {
      let last = normal(random);
      const changes = Array.from({ length: weeks }, () => {
        last = 0.4 * last + Math.sqrt(1 - 0.4 ** 2) * normal(random);
        return last;
      });
      if (mannKendall(changes).p <= 0.05) bare += 1;
      return tells(changes);
    });
    // Measured: 15.7 % bare; 6.7 and 5.3 % as it is judged, so the line is a little over 5 %.
    expect(bare / runs).toBeGreaterThan(0.1);
    expect(found).toBeLessThanOrEqual(atMost(0.065, runs));
  });
});
