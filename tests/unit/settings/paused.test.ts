import { expect, it } from 'vitest';
import { isPaused } from '../../../lib/settings/settings';

const now = Temporal.Instant.from('2026-11-23T09:00:00Z');

it.each([
  [undefined, false],
  ['resume', true],
  ['2026-11-23T09:00:01.000Z', true],
  ['2026-11-23T09:00:00.000Z', false],
  ['2026-11-22T09:00:00.000Z', false],
])('a pause until %s is a pause: %s', (pausedUntil, expected) => {
  expect(isPaused(pausedUntil === undefined ? {} : { pausedUntil }, now)).toBe(expected);
});
