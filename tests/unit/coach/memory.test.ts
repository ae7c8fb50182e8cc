import { describe, expect, it } from 'vitest';
import { ASK_AFTER, asksToMute, isQuiet, isWornOut, recentDays } from '../../../lib/coach/memory';
import { at, NOW, remembered } from './build';

const memory = (more: Parameters<typeof remembered>[1] = {}) => remembered('tip:one', more);

describe('isQuiet', () => {
  it.each([
    ['nothing was said to it', {}, false],
    ['snoozed until later today', { quietUntil: '2026-11-18T07:00:01Z' }, true],
    ['snoozed until this moment', { quietUntil: '2026-11-18T07:00:00Z' }, false],
    ['snoozed until yesterday', { quietUntil: '2026-11-17T21:00:00Z' }, false],
    ['muted', { mutedAt: '2020-01-01T00:00:00Z' }, true],
    ['muted in a future that the clock has left', { mutedAt: '2027-01-01T00:00:00Z' }, true],
    ['put aside twice', { putAside: 2 }, false],
    ['put aside three times', { putAside: 3 }, true],
  ])('%s', (_, more, quiet) => {
    expect(isQuiet(memory(more), NOW)).toBe(quiet);
  });

  it('is not so of what was never shown', () => {
    expect(isQuiet(undefined, NOW)).toBe(false);
  });
});

describe('recentDays', () => {
  it.each<[string, string[], number]>([
    ['never', [], 0],
    ['today does not count', ['2026-11-18'], 0],
    ['yesterday does', ['2026-11-17'], 1],
    ['six days ago does', ['2026-11-12'], 1],
    ['a week ago does not', ['2026-11-11'], 0],
    ['a day that is yet to come does not', ['2026-11-19'], 0],
    ['several', ['2026-11-01', '2026-11-12', '2026-11-15', '2026-11-18'], 2],
  ])('%s', (_, shownOn, days) => {
    expect(recentDays(memory({ shownOn }), NOW)).toBe(days);
    expect(isWornOut(memory({ shownOn }), NOW)).toBe(days >= 3);
  });

  it('wears out after three days and recovers', () => {
    const shown = memory({ shownOn: ['2026-11-15', '2026-11-16', '2026-11-17'] });
    expect(isWornOut(shown, NOW)).toBe(true);
    expect(isWornOut(shown, NOW.add({ days: 4 }))).toBe(false);
    expect(isWornOut(undefined, NOW)).toBe(false);
  });

  it('counts days in the user’s own zone, over a change of clocks and of the year', () => {
    const late = at('2027-01-01T00:10[Europe/Istanbul]');
    expect(recentDays(memory({ shownOn: ['2026-12-31'] }), late)).toBe(1);
    const spring = at('2026-03-30T00:10[Europe/Berlin]');
    expect(recentDays(memory({ shownOn: ['2026-03-29', '2026-03-24'] }), spring)).toBe(2);
  });
});

describe('asksToMute', () => {
  it('asks once it was put aside three times, and not again once it is muted', () => {
    expect(ASK_AFTER).toBe(3);
    expect(asksToMute(memory({ putAside: 2 }))).toBe(false);
    expect(asksToMute(memory({ putAside: 3 }))).toBe(true);
    expect(asksToMute(memory({ putAside: 4 }))).toBe(true);
    expect(asksToMute(memory({ putAside: 3, mutedAt: '2026-11-01T00:00:00Z' }))).toBe(false);
  });
});
