import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { markPersonal, unmarkPersonal } from '../../../lib/actions/answer-guard';
import { changeSettings } from '../../../lib/actions/change-settings';
import { recallTab } from '../../../lib/actions/tab-memory';
import { db } from '../../../lib/db/database';
import { storedSettings } from '../../../lib/db/stored-settings';
import type { PageFacts } from '../../../lib/domain/page-facts';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';
import { aTab } from './a-tab';

startsWithFreshData();
beforeEach(() => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
});
afterEach(() => {
  vi.useRealTimers();
});

const HOME = 'https://x.com/home';

/** Reads one page in a tab of its own, and gives who is known to be signed in there. */
let tabs = 10;
const look = async (href: string, facts: PageFacts) => {
  const tabId = tabs++;
  const tab = aTab(tabId);
  await tab.arrive(href);
  await tab.read(href, facts);
  const known = await recallTab(tabId);
  return { read: known?.reading?.viewer, remembered: known?.remembered?.handle };
};
const at = (instant: string) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(instant);
};

describe('who is signed in', () => {
  it('is remembered with the time, for pages of the same network that do not say it', async () => {
    at('2026-11-25T09:00:00.000Z');
    expect(await look(HOME, { viewer: 'acme' })).toEqual({ read: 'acme', remembered: undefined });
    expect(await db.viewers.toArray()).toMatchObject([
      { place: 'x', network: 'x', handle: 'acme', at: '2026-11-25T09:00:00.000Z' },
    ]);
    expect(await look('https://x.com/explore', {})).toEqual({ remembered: 'acme' });
    expect(await look('https://www.threads.com/', {})).toEqual({});
  });

  it('is forgotten after twelve hours, and not known before it was read', async () => {
    at('2026-11-25T09:00:00.000Z');
    await look(HOME, { viewer: 'acme' });
    at('2026-11-25T20:59:59.000Z');
    expect((await look(HOME, {})).remembered).toBe('acme');
    at('2026-11-25T21:00:00.000Z');
    expect((await look(HOME, {})).remembered).toBeUndefined();
    // The clock was moved back.
    at('2026-11-25T08:59:59.000Z');
    expect((await look(HOME, {})).remembered).toBeUndefined();
  });

  it('is over once a page says that nobody is, or that somebody else is', async () => {
    await look(HOME, { viewer: 'acme' });
    await look(HOME, { viewer: 'beta' });
    expect((await look(HOME, {})).remembered).toBe('beta');
    expect(await look(HOME, { signedOut: true })).toEqual({ read: null });
    expect(await look(HOME, {})).toEqual({});
  });

  it('is not changed by a page that contradicts itself', async () => {
    await look(HOME, { viewer: 'acme' });
    // And whoever was there before is no answer to its contradiction.
    expect(await look(HOME, { viewer: 'beta', 'viewer.link': 'gamma' })).toEqual({});
    expect(await look(HOME, { viewer: 'beta', signedOut: true })).toEqual({});
    expect(await look(HOME, {})).toEqual({ remembered: 'acme' });
  });

  it('is another one on each Mastodon server', async () => {
    await changeSettings({ mastodonHosts: ['one.example', 'two.example'] });
    await look('https://one.example/home', { viewer: 'https://one.example/@ada' });
    expect(await look('https://one.example/explore', {})).toEqual({
      remembered: 'ada@one.example',
    });
    expect(await look('https://two.example/explore', {})).toEqual({});
    await look('https://two.example/home', { signedOut: true });
    expect((await look('https://one.example/explore', {})).remembered).toBe('ada@one.example');
  });
});

describe('who is signed in by an id alone', () => {
  const DID = 'did:plc:z72i7hdynmk6r22z27h6tvur';
  const PROFILE = 'https://bsky.app/profile/acme.example';
  const onBluesky = () => aBrand({ accounts: [{ network: 'bluesky', handle: 'acme.example' }] });

  it('is named once the account’s own profile has taught whose id that is', async () => {
    await onBluesky();
    expect(await look('https://bsky.app/', { viewerId: DID })).toEqual({});
    expect(await db.viewers.count()).toBe(0);
    await look(PROFILE, { viewerId: DID, own: true, entity: 'acme.example', entityId: DID });
    expect(await look('https://bsky.app/', { viewerId: DID })).toEqual({ read: 'acme.example' });
    expect((await look('https://bsky.app/', { viewerId: `${DID}x` })).read).toBeUndefined();
  });

  it('is not taught by the profile of anybody else', async () => {
    await onBluesky();
    await look(PROFILE, { viewerId: DID, entity: 'acme.example', entityId: 'did:plc:other' });
    await look('https://bsky.app/profile/b.example', {
      viewerId: DID,
      own: true,
      entity: 'b.example',
      entityId: DID,
    });
    expect(await db.accountFacts.count()).toBe(0);
    expect((await look('https://bsky.app/', { viewerId: DID })).read).toBeUndefined();
  });

  it('is named where the brand lists it that way', async () => {
    await aBrand({ accounts: [{ network: 'bluesky', handle: DID }] });
    expect((await look('https://bsky.app/', { viewerId: DID })).read).toBe(DID);
  });
});

describe('a personal account', () => {
  const page = { network: 'x', kind: 'home' } as const;
  const days = async () =>
    (await db.visitDays.toArray()).map(({ brandId, visits, activeSeconds }) => ({
      brandId,
      visits,
      activeSeconds,
    }));

  it('has no minutes counted, and its visit is no brand’s', async () => {
    const { brandId } = await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
    await markPersonal(page, 'Ayse');
    const tab = aTab(5);
    await tab.arrive(HOME);
    expect(await days()).toEqual([{ brandId, visits: 1, activeSeconds: 0 }]);
    await tab.read(HOME, { viewer: 'ayse' });
    await tab.active(HOME, 30);
    expect(await days()).toEqual([{ brandId: '', visits: 1, activeSeconds: 0 }]);
    // Also on the brand's own profile.
    await tab.arrive('https://x.com/acme');
    await tab.read('https://x.com/acme', { viewer: 'ayse', entity: 'acme' });
    await tab.active('https://x.com/acme', 30);
    const all = await days();
    expect(new Set(all.map((day) => day.brandId))).toEqual(new Set(['']));
    expect(all.reduce((sum, day) => sum + day.activeSeconds, 0)).toBe(0);
  });

  it('is one account on one network: beside it, time counts', async () => {
    const { brandId } = await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
    await markPersonal(page, 'ayse');
    const tab = aTab(5);
    await tab.arrive(HOME);
    await tab.read(HOME, { viewer: 'acme' });
    await tab.active(HOME, 30);
    expect(await days()).toEqual([{ brandId, visits: 1, activeSeconds: 30 }]);
    await tab.arrive('https://www.instagram.com/');
    await tab.read('https://www.instagram.com/', { viewer: 'ayse' });
    await tab.active('https://www.instagram.com/', 20);
    const seconds = (await days()).map((day) => day.activeSeconds);
    expect(new Set(seconds)).toEqual(new Set([20, 30]));
  });

  it('is listed once, in whatever spelling, and taken off again', async () => {
    await markPersonal(page, 'Ayse');
    await markPersonal(page, 'AYSE');
    await markPersonal({ network: 'threads', kind: 'home' }, 'ayse');
    const { personalAccounts } = await storedSettings();
    expect(personalAccounts).toEqual([
      { network: 'x', handle: 'AYSE', key: 'ayse' },
      { network: 'threads', handle: 'ayse', key: 'ayse' },
    ]);
    await unmarkPersonal({ network: 'x', handle: 'ayse', key: 'ayse' });
    expect((await storedSettings()).personalAccounts).toMatchObject([{ network: 'threads' }]);
  });

  it('is on YouTube what it is in YouTube Studio', async () => {
    await markPersonal({ network: 'youtube-studio', kind: 'business' }, 'ayse');
    expect((await storedSettings()).personalAccounts).toMatchObject([{ network: 'youtube' }]);
  });

  it('counts again once it is not personal any more', async () => {
    const { brandId } = await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
    await markPersonal(page, 'ayse');
    const tab = aTab(5);
    await tab.arrive(HOME);
    await tab.read(HOME, { viewer: 'ayse' });
    await unmarkPersonal({ network: 'x', handle: 'ayse', key: 'ayse' });
    await tab.active(HOME, 30);
    expect((await days()).find((day) => day.brandId === brandId)?.activeSeconds).toBe(30);
  });
});

describe('an older document', () => {
  it('does not overrule what a later one said, and then nobody can tell', async () => {
    const old = aTab(5);
    const later = aTab(6);
    await old.arrive(HOME, 1_764_000_000_000);
    await old.read(HOME, { viewer: 'acme' });
    await later.arrive(HOME, 1_764_000_900_000);
    await later.read(HOME, { viewer: 'beta' });
    await old.read(HOME, { viewer: 'acme' });
    expect((await recallTab(5))?.reading).not.toHaveProperty('viewer');
    expect((await db.viewers.get('x'))?.handle).toBe('beta');
  });
});
