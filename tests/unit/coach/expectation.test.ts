import { describe, expect, it } from 'vitest';
import { showsExpectation } from '../../../lib/coach/expectation';
import type { PageKind } from '../../../lib/domain/page-ref';
import { at } from './build';

const ask = (stageSince: string, now: string, kind?: PageKind) =>
  showsExpectation({
    stageSince,
    now: at(now),
    page: kind && { network: 'instagram', kind },
  });

describe('showsExpectation', () => {
  it.each([
    ['the first minute', '2026-11-18T07:00:00Z', '2026-11-18T10:00[Europe/Istanbul]', true],
    ['the seventh day', '2026-11-18T07:00:00Z', '2026-11-25T09:59[Europe/Istanbul]', true],
    ['a week later', '2026-11-18T07:00:00Z', '2026-11-25T10:00[Europe/Istanbul]', false],
    // Seven calendar days, though clocks went forward in between.
    ['over a DST change', '2026-03-25T09:00:00Z', '2026-04-01T10:30[Europe/Berlin]', false],
    ['the hour before', '2026-03-25T09:00:00Z', '2026-04-01T09:59[Europe/Berlin]', true],
    ['clock moved back', '2026-12-01T00:00:00Z', '2026-11-18T10:00[UTC]', true],
  ])('%s: since %s, at %s: %s', (_, since, now, shows) => {
    expect(ask(since, now)).toEqual(shows ? { shows, reason: 'new-stage' } : { shows });
  });

  it('is always there where results are looked at', () => {
    const shown = { shows: true, reason: 'analytics' };
    expect(ask('2020-01-01T00:00:00Z', '2026-11-18T10:00[UTC]', 'analytics')).toEqual(shown);
    expect(ask('2026-11-18T07:00:00Z', '2026-11-18T10:00[UTC]', 'analytics')).toEqual(shown);
  });

  it('is silent on other pages later on', () => {
    expect(ask('2020-01-01T00:00:00Z', '2026-11-18T10:00[UTC]', 'profile')).toEqual({
      shows: false,
    });
  });
});
