import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '../../../lib/db/database';
import type { PageFacts } from '../../../lib/domain/page-facts';
import { diagnosticOf } from '../../../lib/live/diagnostic';
import { isLimited } from '../../../lib/reading/judge-health';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';
import { aTab } from './a-tab';

startsWithFreshData();
beforeEach(() => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const PROFILE = 'https://x.com/acme_coffee';
const MISSED: PageFacts = {
  'variant.desktop': true,
  viewer: 'acme_coffee',
  own: true,
  entity: 'acme_coffee',
  bio: 77,
  link: 'acme.example',
};
const FOUND: PageFacts = { ...MISSED, profile: { entity: 'acme_coffee', followers: 8642 } };

/** So many visits a day on so many days, on which the same was found. */
const visit = async (
  facts: PageFacts,
  { days = 2, times = 5, href = PROFILE, final = true } = {},
) => {
  const tab = aTab(5);
  for (let day = 0; day < days; day++) {
    vi.setSystemTime(`2026-11-2${day}T10:00:00.000Z`);
    for (let time = 0; time < times; time++) {
      await tab.arrive(href);
      await tab.read(href, facts, final);
    }
  }
};
const today = () => Temporal.Now.plainDateISO().toString();
const profileProbe = () => db.health.get('x/desktop/profile');
const limited = async () => {
  const row = await profileProbe();
  return row !== undefined && isLimited(row, today());
};

describe('a probe', () => {
  it('is limited after ten misses on two days, not after nine, and not on one day', async () => {
    await visit(MISSED, { days: 1, times: 12 });
    expect(await limited()).toBe(false);
    await db.health.clear();
    await visit(MISSED, { times: 4 });
    await visit(MISSED, { days: 1, times: 1 });
    expect((await profileProbe())?.tries).toHaveLength(9);
    expect(await limited()).toBe(false);
    await visit(MISSED, { days: 1, times: 1 });
    expect(await limited()).toBe(true);
  });

  it('is well while it finds something on half of the visits, and again once it does', async () => {
    await visit(FOUND);
    await visit(MISSED);
    expect(await limited()).toBe(false);
    await visit(MISSED, { days: 1, times: 1 });
    expect(await limited()).toBe(true);
    await visit(FOUND, { times: 6 });
    expect(await limited()).toBe(false);
    expect((await profileProbe())?.tries).toHaveLength(20);
  });

  it('counts in the final pass only, and only where somebody is signed in', async () => {
    await visit(MISSED, { final: false });
    await visit({ signedOut: true });
    await visit({});
    expect(await db.health.count()).toBe(0);
  });

  it('counts only on the pages on which it is certain to find something', async () => {
    await visit({ 'variant.desktop': true }, { href: 'https://x.com/explore' });
    expect(await db.health.count()).toBe(0);
    const home = { href: 'https://x.com/home' };
    await visit({ viewer: 'acme_coffee' }, { ...home, days: 1, times: 1 });
    await visit({ 'variant.mobile': true }, home);
    const rows = await db.health.toArray();
    expect(rows.map(({ id }) => id).toSorted()).toEqual(['x//viewer', 'x/mobile/viewer']);
    expect(rows.filter((row) => isLimited(row, today())).map(({ id }) => id)).toEqual([
      'x/mobile/viewer',
    ]);
  });
});

describe('what is kept of it', () => {
  it('is names of ours and days, nothing that stood on a page, and neither is the diagnostic', async () => {
    await aBrand({ accounts: [{ network: 'x', handle: 'acme_coffee' }] });
    await visit(MISSED);
    const rows = await db.health.toArray();
    expect(rows).toEqual([
      {
        id: 'x/desktop/profile',
        network: 'x',
        variant: 'desktop',
        probe: 'profile',
        tries: Array.from({ length: 10 }, (_, at) => ({
          hit: false,
          day: at < 5 ? '2026-11-20' : '2026-11-21',
        })),
      },
    ]);
    const text = diagnosticOf('x', rows, '0.2.0');
    expect(text).toContain('network: x');
    expect(text).toContain('desktop / profile: found 0 of 10 on 2 days');
    expect(JSON.stringify(rows) + text).not.toMatch(/acme|8642|77|x\.com|https?:/);
  });
});
