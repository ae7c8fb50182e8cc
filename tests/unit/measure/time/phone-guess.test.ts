import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  guessedMinutes,
  guessedSeconds,
  withGuess,
} from '../../../../lib/measure/time/phone-guess';

/** Mondays. */
const phone = [
  { from: '2026-03-02', minutes: 70 },
  { from: '2026-03-16', minutes: 140 },
];

describe('the weekly guess for the phone', () => {
  it.each([
    ['2026-03-01', 0],
    ['2026-03-02', 70],
    ['2026-03-15', 70],
    ['2026-03-16', 140],
    ['2027-01-01', 140],
  ])('in the week of %s is %i minutes', (day, minutes) => {
    expect(guessedMinutes(phone, day)).toBe(minutes);
  });

  it.each([
    ['a whole week', '2026-03-02', '2026-03-08', '2026-04-01', 70],
    ['two weeks with a change between', '2026-03-09', '2026-03-22', '2026-04-01', 210],
    ['before there was one', '2026-02-01', '2026-03-01', '2026-04-01', 0],
    ['a week that has begun', '2026-03-02', '2026-03-08', '2026-03-04', 30],
    ['a week to come', '2026-03-02', '2026-03-08', '2026-03-01', 0],
    ['the end of a month', '2026-03-30', '2026-03-31', '2026-04-01', 40],
  ])('comes to %4$s minutes in %0$s', (...[, from, to, today, minutes]) => {
    expect(guessedSeconds(phone, from, to, today) / 60).toBe(minutes);
  });

  it('is the same in parts as in the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 80 }), (a, b) => {
        const from = Temporal.PlainDate.from('2026-02-20');
        const middle = from.add({ days: a });
        const to = middle.add({ days: b + 1 });
        const of = (start: Temporal.PlainDate, end: Temporal.PlainDate) =>
          guessedSeconds(phone, start.toString(), end.toString(), '2027-01-01');
        expect(
          Math.abs(of(from, middle) + of(middle.add({ days: 1 }), to) - of(from, to)),
        ).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('another guess', () => {
  const thursday = Temporal.PlainDate.from('2026-03-26');

  it('holds from this week on, and leaves the weeks before it alone', () => {
    const next = withGuess(phone, 35, thursday);
    expect(next).toEqual([...phone, { from: '2026-03-23', minutes: 35 }]);
    expect(guessedSeconds(next, '2026-03-02', '2026-03-22', '2026-04-01')).toBe(
      guessedSeconds(phone, '2026-03-02', '2026-03-22', '2026-04-01'),
    );
  });

  it('replaces one of the same week, and goes where it says what held anyway', () => {
    const once = withGuess(phone, 35, thursday);
    expect(withGuess(once, 50, thursday)).toEqual([...phone, { from: '2026-03-23', minutes: 50 }]);
    expect(withGuess(once, 140, thursday)).toEqual(phone);
    expect(withGuess([], 0, thursday)).toEqual([]);
    expect(withGuess(undefined, 10, thursday)).toEqual([{ from: '2026-03-23', minutes: 10 }]);
  });

  it('of nothing ends it', () => {
    expect(guessedMinutes(withGuess(phone, 0, thursday), '2026-03-26')).toBe(0);
  });
});
