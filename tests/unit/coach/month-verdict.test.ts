import { describe, expect, it } from 'vitest';
import { monthVerdict } from '../../../lib/coach/month-verdict';
import type { Target } from '../../../lib/domain/brief';
import type { MonthResult } from '../../../lib/domain/month-result';
import type { Stage } from '../../../lib/domain/stage';
import { brandFacts, brief, month } from './build';

const by = { timeZone: 'Europe/Istanbul', fewConversions: 10 };
const verdict = (
  result: Partial<MonthResult>,
  target: (Partial<Target> & { writtenAt?: string }) | undefined = {},
  stage: Stage = 3,
) =>
  monthVerdict(
    brandFacts({ stage, brief: brief({ target: { level: 20, ...target } }) }),
    month('2026-10', result),
    by,
  );

describe('the verdict on a month', () => {
  it.each([1, 2] as const)('is none in stage %i', (stage) => {
    expect(verdict({ conversions: 30 }, {}, stage)).toBeUndefined();
  });

  it.each<[number, Target['direction'], string, string]>([
    [20, 'at-least', 'met', 'reached'],
    [19, 'at-least', 'not-met', 'missed'],
    [20, 'at-most', 'met', 'reached'],
    [21, 'at-most', 'not-met', 'missed'],
    // So few that the level of 20 is out of reach all the same.
    [2, 'at-least', 'not-met', 'missed'],
    [0, 'at-least', 'not-met', 'missed'],
    [2, 'at-most', 'met', 'reached'],
  ])('of %i against 20 (%s) is %s: %s', (conversions, direction, expected, reason) => {
    expect(verdict({ conversions }, { direction })).toMatchObject({
      verdict: expected,
      reason,
      value: conversions,
      target: { level: 20 },
    });
  });

  it.each([
    [4, 5],
    [6, 5],
    [9, 10],
    [0, 1],
  ])(
    'cannot tell %i from a level of %i, which chance puts on either side',
    (conversions, level) => {
      expect(verdict({ conversions }, { level })).toMatchObject({
        verdict: 'cannot-tell',
        reason: 'few',
      });
    },
  );

  it('says what a count can mean by chance, and when the level was written', () => {
    const { chance, target } = verdict({ conversions: 9 }, { level: 10 }) ?? {};
    expect(chance?.few).toBe(10);
    expect(chance && chance.low < 9 && 9 < chance.high).toBe(true);
    expect(target?.written).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    // An amount of the target's own measure is no count.
    expect(verdict({ conversions: 2, measured: 6 }, { level: 5 })).not.toHaveProperty('chance');
  });

  it('judges by the target’s own measure, which is no count', () => {
    expect(verdict({ conversions: 2, measured: 6 }, { level: 5 })).toMatchObject({
      verdict: 'met',
      value: 6,
    });
  });

  it('is not met where a guardrail was not kept, however high the count', () => {
    expect(verdict({ conversions: 40, guardrailsKept: false })).toMatchObject({
      verdict: 'not-met',
      reason: 'guardrail',
    });
    expect(verdict({ conversions: 40, guardrailsKept: true })).toMatchObject({ verdict: 'met' });
  });

  it('says what is missing', () => {
    expect(verdict({ hours: 3 })).toMatchObject({ verdict: 'cannot-tell', reason: 'no-value' });
    const none = brandFacts({ stage: 3, brief: brief({}) });
    expect(monthVerdict(none, month('2026-10', { conversions: 30 }), by)).toEqual({
      verdict: 'cannot-tell',
      reason: 'no-target',
      value: 30,
    });
  });

  it('lets no level judge a month that had begun, or that came before it', () => {
    const late = { from: '2026-10', writtenAt: '2026-10-02T08:00:00Z' };
    expect(verdict({ conversions: 30 }, late)).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'target-late',
    });
    // Still September in UTC, and already October in Istanbul: the first day itself is early enough.
    const onTime = { from: '2026-10', writtenAt: '2026-09-30T21:30:00Z' };
    expect(verdict({ conversions: 30 }, onTime)).toMatchObject({ verdict: 'met' });
    expect(verdict({ conversions: 30 }, { from: '2026-11' })).toMatchObject({
      reason: 'target-later',
    });
  });
});
