import { describe, expect, it } from 'vitest';
import { isPausedOn, nextPauseEnd, pauseOf } from '../../../lib/settings/paused-on';

const now = Temporal.Instant.from('2026-03-10T12:00:00Z');
const LATER = '2026-03-10T13:00:00.000Z';
const LATEST = '2026-03-11T00:00:00.000Z';
const PAST = '2026-03-10T11:59:59.000Z';

describe('the pause of one network', () => {
  it.each([
    [LATER, LATER],
    ['resume', 'resume'],
    [PAST, undefined],
  ])('until %s holds: %s', (until, expected) => {
    expect(pauseOf({ pausedNetworks: { x: until } }, 'x', now)).toBe(expected);
    expect(isPausedOn({ pausedNetworks: { x: until } }, 'x', now)).toBe(expected !== undefined);
  });

  it('says nothing of another network', () => {
    expect(isPausedOn({ pausedNetworks: { x: 'resume' } }, 'instagram', now)).toBe(false);
  });

  it('does not matter while everything is paused', () => {
    expect(isPausedOn({ pausedNetworks: {}, pausedUntil: LATER }, 'x', now)).toBe(true);
  });
});

describe('the next pause to end', () => {
  it('is the earliest of all that end by themselves', () => {
    const pausedNetworks = { x: LATER, instagram: LATEST, tiktok: PAST, reddit: 'resume' };
    const end = nextPauseEnd({ pausedNetworks, pausedUntil: LATEST }, now);
    expect(end).toBe(Date.parse(LATER));
  });

  it('is none where the user says when', () => {
    expect(nextPauseEnd({ pausedNetworks: { x: 'resume' } }, now)).toBeUndefined();
    expect(nextPauseEnd({ pausedNetworks: {} }, now)).toBeUndefined();
  });
});
