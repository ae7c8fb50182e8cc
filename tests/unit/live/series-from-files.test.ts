import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/brand';
import type { Slot } from '../../../lib/domain/slot';
import type { Snapshot } from '../../../lib/domain/snapshot';
import { accountSeries } from '../../../lib/live/account-series';
import { postSeries } from '../../../lib/live/post-series';
import type { ComparableReading } from '../../../lib/live/use-comparable-readings';

const account = {
  id: 'a',
  brandId: 'b',
  network: 'tiktok',
  handle: 'acme',
  key: 'acme',
} as Account;

describe('numbers of files in the charts', () => {
  it('join the user’s own counts, which stand where both have a day', () => {
    const typed = {
      accountId: 'a',
      metric: 'followers',
      day: '2026-11-15',
      value: 100,
      source: 'typed',
    };
    const { levels, baseline } = accountSeries(account, [typed as Snapshot], '2026-W48', [
      { day: '2026-11-08', value: 90, source: 'file' },
      { day: '2026-11-15', value: 99, source: 'file' },
    ]);
    expect(levels.map(({ value, source }) => [value, source])).toEqual([
      [90, 'file'],
      [100, 'typed'],
    ]);
    expect(baseline).toMatchObject({ day: '2026-11-08' });
  });

  const slot = (id: string, doneOn: string) =>
    ({ id, network: 'tiktok', doneOn, numbers: { on: doneOn, engagements: 5 } }) as Slot;
  const reading = (id: string, day: string, part: Partial<ComparableReading> = {}) => ({
    id,
    network: 'tiktok' as const,
    day,
    engagements: 7,
    reach: undefined,
    ...part,
  });

  it('add the posts that the plan does not know, and never one that it may know', () => {
    const planned = [slot('s', '2026-11-01')];
    const [engagements, ...others] = postSeries(planned, planned, [
      reading('same day', '2026-11-01'),
      reading('other day', '2026-11-02'),
      reading('other network', '2026-11-01', { network: 'x' }),
    ]);
    expect(engagements?.view.posts.map(({ id }) => id)).toEqual(['s', 'other day']);
    expect(engagements?.published).toBe(2);
    expect(others.map(({ network, view }) => [network, view.posts.length])).toEqual([['x', 1]]);
  });

  it('leave out what a file does not hold', () => {
    const [series] = postSeries([], [], [reading('p', '2026-11-02', { engagements: undefined })]);
    expect(series?.view.posts).toEqual([]);
  });
});
