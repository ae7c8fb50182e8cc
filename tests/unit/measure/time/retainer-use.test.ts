import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retainerUse } from '../../../../lib/measure/time/retainer-use';

const month = (day: number, hours: number, workDays: number, guessed = 0) => ({
  seconds: hours * 3600,
  guessedSeconds: guessed * 3600,
  workDays,
  today: new Temporal.PlainDate(2026, 11, day),
});

describe('how long a retainer lasts at the pace so far', () => {
  it.each([
    // 20 hours; 10 in the first 10 days: one a day, and gone on the 20th.
    ['ends on the day the hours are gone', 10, 10, 8, { state: 'ends', day: '2026-11-20' }],
    ['ends in the middle of a day', 10, 9.6, 8, { state: 'ends', day: '2026-11-21' }],
    ['ends on the very last day', 15, 10, 5, { state: 'ends', day: '2026-11-30' }],
    ['lasts', 15, 9.9, 5, { state: 'lasts' }],
    ['lasts where nothing was worked', 12, 0, 0, { state: 'lasts' }],
    ['cannot tell after two days of work', 4, 6, 2, { state: 'cannot-tell' }],
    ['can tell after three', 3, 6, 3, { state: 'ends', day: '2026-11-10' }],
    ['can tell on the fifth', 5, 6, 1, { state: 'ends', day: '2026-11-17' }],
    ['is used up', 20, 20, 12, { state: 'used' }],
    ['is used up early, which needs no pace', 1, 20, 1, { state: 'used' }],
  ])('%s', (_, day, hours, workDays, pace) => {
    expect(retainerUse({ hours: 20 }, month(day, hours, workDays)).pace).toEqual(pace);
  });

  it('never ends before today, nor after the month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 30 }),
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (day, used, hours) => {
          const { pace } = retainerUse({ hours }, month(day, used, 3));
          if (pace.state === 'ends') {
            const end = Number(pace.day.slice(8));
            expect(end).toBeGreaterThanOrEqual(day);
            expect((used / day) * end).toBeGreaterThanOrEqual(hours - 1e-6);
            expect((used / day) * (end - 1)).toBeLessThan(hours + 1e-6);
          } else if (pace.state === 'lasts') {
            expect((used / day) * 30).toBeLessThan(hours + 1e-6);
          } else {
            expect(used).toBeGreaterThanOrEqual(hours);
          }
        },
      ),
    );
  });
});

describe('what an hour brings', () => {
  it('is the fee by the hours, agreed and so far', () => {
    const use = retainerUse({ hours: 20, fee: 1000 }, month(15, 25, 10));
    expect(use).toMatchObject({ agreedRate: 50, rateSoFar: 40, overSeconds: 5 * 3600 });
  });

  it('is left out without a fee, and so far while the pace cannot tell', () => {
    expect(retainerUse({ hours: 20 }, month(15, 25, 10))).not.toHaveProperty('agreedRate');
    const early = retainerUse({ hours: 20, fee: 1000 }, month(2, 1, 1));
    expect(early.agreedRate).toBe(50);
    expect(early).not.toHaveProperty('rateSoFar');
  });

  it('counts the guess as used, and says how much of it is one', () => {
    const use = retainerUse({ hours: 20, fee: 1000 }, month(15, 15, 10, 5));
    expect(use).toMatchObject({ usedSeconds: 20 * 3600, guessedSeconds: 5 * 3600, rateSoFar: 50 });
    expect(use.pace).toEqual({ state: 'used' });
  });
});
