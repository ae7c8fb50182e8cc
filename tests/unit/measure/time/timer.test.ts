import { expect, it } from 'vitest';
import { isTimed } from '../../../../lib/measure/time/is-timed';
import { isForgotten, mostSeconds, timerSeconds } from '../../../../lib/measure/time/timer-length';

const startedAt = '2026-03-10T20:00:00.000Z';

it.each([
  ['2026-03-10T20:00:30.400Z', 30],
  ['2026-03-11T08:00:00.000Z', 43_200],
  ['2026-03-10T19:00:00.000Z', -3600],
])('has run until %s for %i seconds', (now, seconds) => {
  expect(timerSeconds({ startedAt }, Temporal.Instant.from(now))).toBe(seconds);
});

it.each([
  [0, false, 0],
  [43_200, false, 43_200],
  [43_201, true, 43_201],
  [10 * 86_400, true, 172_800],
  // A clock that was put back says nothing of what has passed.
  [-1, true, 43_200],
])('with %i seconds asks: %s; at most %i can be the answer', (seconds, forgotten, most) => {
  expect(isForgotten(seconds)).toBe(forgotten);
  expect(mostSeconds(seconds)).toBe(most);
});

it('counts no pages of the brand that is timed, and those of every other one', () => {
  const timer = { brandId: 'a', startedAt, work: 'create' } as const;
  expect(isTimed({ timer }, 'a')).toBe(true);
  expect(isTimed({ timer }, 'b')).toBe(false);
  expect(isTimed({ timer }, '')).toBe(false);
  expect(isTimed({}, 'a')).toBe(false);
});
