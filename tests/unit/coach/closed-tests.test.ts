import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedTests } from '../../../lib/coach/closed-tests';
import { brandFacts, done } from './build';

const closed = (guesses: readonly string[], readings: readonly string[]) =>
  closedTests(
    brandFacts({
      stage: 2,
      taskStates: [
        ...(guesses.length > 0 ? [done('hyp', ...guesses)] : []),
        ...(readings.length > 0 ? [done('read', ...readings)] : []),
      ],
    }),
    'hyp',
    'read',
  );

describe('closedTests', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing written', [], [], []],
    ['a guess alone', ['2026-10-05'], [], []],
    ['a result alone', [], ['2026-10-26'], []],
    ['a guess and its result', ['2026-10-05'], ['2026-10-26'], ['2026-10-26']],
    ['both on one day', ['2026-10-05'], ['2026-10-05'], ['2026-10-05']],
    ['the result first', ['2026-10-26'], ['2026-10-05'], []],
    ['one guess read twice', ['2026-10-05'], ['2026-10-12', '2026-10-26'], ['2026-10-12']],
    [
      'two of each',
      ['2026-10-05', '2026-10-19'],
      ['2026-10-12', '2026-10-26'],
      ['2026-10-12', '2026-10-26'],
    ],
    [
      'two guesses, then two results',
      ['2026-10-05', '2026-10-06'],
      ['2026-10-12', '2026-10-26'],
      ['2026-10-12', '2026-10-26'],
    ],
    ['a result between', ['2026-10-19'], ['2026-10-12', '2026-10-26'], ['2026-10-26']],
    ['over New Year', ['2026-12-28'], ['2027-01-11'], ['2027-01-11']],
  ])('%s', (_, guesses, readings, expected) => {
    expect(closed(guesses, readings)).toEqual(expected);
  });

  it('knows no task of another name', () => {
    const facts = brandFacts({
      taskStates: [done('hyp', '2026-10-05'), done('read', '2026-10-26')],
    });
    expect(closedTests(facts, 'abtest', 'read')).toEqual([]);
  });

  const day = fc
    .integer({ min: 0, max: 60 })
    .map((days) => Temporal.PlainDate.from('2026-09-01').add({ days }).toString());
  const days = fc.array(day, { maxLength: 8 });

  it('never closes more than there are guesses or results, and never fewer for writing more', () => {
    fc.assert(
      fc.property(days, days, day, fc.boolean(), (guesses, readings, more, isGuess) => {
        const before = closed(guesses, readings).length;
        expect(before).toBeLessThanOrEqual(Math.min(guesses.length, readings.length));
        const after = isGuess
          ? closed([...guesses, more], readings)
          : closed(guesses, [...readings, more]);
        expect(after.length).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
