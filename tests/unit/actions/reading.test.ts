import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { archiveBrand } from '../../../lib/actions/archive-brand';
import { completeTask } from '../../../lib/actions/complete-task';
import { tasksOf } from '../../../lib/actions/playbook-of';
import { recallTab } from '../../../lib/actions/tab-memory';
import { progressIn } from '../../../lib/coach/assess-stage';
import { readBrandFacts } from '../../../lib/db/brand-facts';
import { db } from '../../../lib/db/database';
import type { PageFacts } from '../../../lib/domain/page-facts';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';
import { aTab } from './a-tab';

startsWithFreshData();
beforeEach(() => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
});

const PROFILE = 'https://www.instagram.com/acme/';
/** Instagram's own record of whoever is signed in. */
const VIEWER = {
  handle: 'acme',
  bio: 80,
  link: 'https://www.acme.example/menu?utm_source=instagram',
  avatar: true,
  category: 'Coffee shop',
  pro: true,
};
const OWN: PageFacts = { lang: 'en', viewer: VIEWER, own: true, entity: 'acme' };

const stored = async () =>
  Object.fromEntries((await db.accountFacts.toArray()).map(({ key, value }) => [key, value]));

describe('the parts of a brand’s own profile', () => {
  it('are kept with their day, as what was read', async () => {
    const before = new Date().toISOString();
    const { account } = await aBrand();
    const tab = aTab(5);
    await tab.arrive(PROFILE);
    await tab.read(PROFILE, { ...OWN, followers: '1,234' });
    const facts = await db.accountFacts.toArray();
    expect(Object.fromEntries(facts.map(({ key, value }) => [key, value]))).toEqual({
      avatar: true,
      bio: 80,
      link: 'acme.example',
      tracked: true,
      category: 'Coffee shop',
      pro: true,
      followers: 1234,
    });
    expect(new Set(facts.map(({ accountId }) => accountId))).toEqual(new Set([account.instagram]));
    expect(new Set(facts.map(({ source }) => source))).toEqual(new Set(['read']));
    for (const { at } of facts) expect(at >= before && at <= new Date().toISOString()).toBe(true);
  });

  it('hold nothing of a link but its host', async () => {
    await aBrand();
    const tab = aTab(5);
    await tab.arrive(PROFILE);
    await tab.read(PROFILE, OWN);
    const rows = await Promise.all(db.tables.map((table) => table.toArray()));
    const kept = JSON.stringify([rows, await browser.storage.session.get()]);
    expect(kept).toContain('acme.example');
    expect(kept).not.toMatch(/menu|utm_source/);
  });

  it('are kept for each brand that has the account, and for none in the archive', async () => {
    const accounts = [{ network: 'instagram' as const, handle: 'acme', shared: true as const }];
    const one = await aBrand();
    const two = await aBrand({ name: 'Two', accounts });
    const old = await aBrand({ name: 'Old', accounts });
    await aBrand({ name: 'Pinned', accounts: [] });
    await archiveBrand(old.brandId);
    const tab = aTab(5);
    await tab.arrive(PROFILE);
    await tab.read(PROFILE, OWN);
    const facts = await db.accountFacts.toArray();
    expect(new Set(facts.map(({ accountId }) => accountId))).toEqual(
      new Set([one.account.instagram, two.account.instagram]),
    );
  });

  it('take no rounded number of followers for a count', async () => {
    await aBrand();
    const tab = aTab(5);
    await tab.arrive(PROFILE);
    await tab.read(PROFILE, { ...OWN, followers: '12.3K' });
    expect(await stored()).not.toHaveProperty('followers');
    expect((await recallTab(5))?.reading?.counts?.followers).toMatchObject({ exact: false });
  });

  it.each<[string, string, PageFacts]>([
    [
      'somebody else',
      'https://www.instagram.com/other/',
      { ...OWN, own: null, entity: 'other', followers: '99', avatar: true },
    ],
    [
      'the brand, seen by somebody else',
      PROFILE,
      { viewer: 'other', entity: 'acme', followers: '99' },
    ],
    ['the brand, seen by nobody', PROFILE, { signedOut: true, entity: 'acme', followers: '99' }],
    ['the brand, with an edit link beside a stranger', PROFILE, { ...OWN, viewer: 'other' }],
    [
      'an account of no brand, one’s own',
      'https://www.instagram.com/me/',
      { ...OWN, viewer: { ...VIEWER, handle: 'me' }, entity: 'me' },
    ],
    ['the profile before, still on the page', PROFILE, { ...OWN, entity: 'other' }],
  ])('are not kept of %s', async (_whose, href, facts) => {
    await aBrand();
    const tab = aTab(5);
    await tab.arrive(href);
    await tab.read(href, facts);
    expect(await db.accountFacts.count()).toBe(0);
  });

  it('belong to the brand of the account, also when another one is worked for', async () => {
    const { account } = await aBrand();
    const other = await aBrand({ name: 'Beta', accounts: [{ network: 'instagram', handle: 'b' }] });
    const tab = aTab(5);
    await tab.arrive(PROFILE);
    await tab.read(PROFILE, OWN);
    expect(await db.accountFacts.get([account.instagram ?? '', 'bio'])).toMatchObject({
      value: 80,
    });
    expect(await db.accountFacts.get([other.account.instagram ?? '', 'bio'])).toBeUndefined();
  });

  it('are not kept while the page cannot say', async () => {
    const { brandId } = await aBrand();
    await completeTask(brandId, 'avatar');
    const tab = aTab(5);
    await tab.arrive(PROFILE);
    // Not there yet: a page that is still being drawn has no picture either.
    await tab.read(PROFILE, { ...OWN, viewer: 'acme', avatar: false }, false);
    // Two witnesses that contradict each other.
    await tab.read(PROFILE, { ...OWN, viewer: { handle: 'acme', avatar: true }, avatar: false });
    expect(await db.accountFacts.toArray()).toMatchObject([
      { key: 'avatar', value: true, source: 'declared' },
    ]);
  });
});

describe('a must-have that rests on the profile', () => {
  const HREF = 'https://x.com/acme';
  const there: PageFacts = { viewer: 'acme', entity: 'acme', own: true, avatar: true, bio: true };
  const isDone = async (brandId: string, taskId: string) => {
    const now = Temporal.Now.zonedDateTimeISO();
    const facts = await readBrandFacts(brandId, now);
    if (!facts) throw new Error('the brand is gone');
    const { tasks } = progressIn(1, await tasksOf(brandId), facts, now);
    return tasks.find(({ task }) => task.id === taskId)?.done;
  };
  const onX = () => aBrand({ standing: 'starting', accounts: [{ network: 'x', handle: 'Acme' }] });

  it('is done once each part was seen, and open again when one is missing', async () => {
    const { brandId } = await onX();
    const tab = aTab(5);
    await tab.arrive(HREF);
    await tab.read(HREF, there);
    expect(await isDone(brandId, 'profile')).toBe(false);
    await tab.read(HREF, { ...there, link: 'acme.example' });
    expect(await isDone(brandId, 'profile')).toBe(true);
    await tab.read(HREF, { ...there, link: false });
    expect(await isDone(brandId, 'profile')).toBe(false);
    expect(await stored()).toMatchObject({ avatar: true, bio: true, link: false });
  });

  it('gives what the user declared away for what the page shows', async () => {
    const { brandId } = await onX();
    await completeTask(brandId, 'profile');
    await completeTask(brandId, 'link');
    expect(await isDone(brandId, 'profile')).toBe(true);
    const tab = aTab(5);
    await tab.arrive(HREF);
    await tab.read(HREF, { ...there, link: false });
    expect(await isDone(brandId, 'profile')).toBe(false);
    const [account] = await db.accounts.toArray();
    expect(await db.accountFacts.get([account?.id ?? '', 'link'])).toMatchObject({
      value: false,
      source: 'read',
    });
  });
});

describe('a profile that was edited in the same document', () => {
  const EDIT = 'https://www.instagram.com/accounts/edit/';

  it('is not judged by the record of its load, and is again in a new document', async () => {
    await aBrand();
    const tab = aTab(5);
    await tab.arrive(EDIT, 1_764_000_000_001);
    await tab.arrive(PROFILE, 1_764_000_000_001);
    await tab.read(PROFILE, { ...OWN, viewer: { ...VIEWER, bio: 0 } });
    expect(await stored()).toEqual({});
    expect((await recallTab(5))?.reading).toMatchObject({ own: 'yes', viewer: 'acme' });
    // What the page itself shows counts all the same.
    await tab.read(PROFILE, { ...OWN, viewer: { ...VIEWER, link: '' }, link: 'https://b.example' });
    expect(await stored()).toEqual({ link: 'b.example', tracked: false });

    await tab.arrive(PROFILE, 1_764_000_000_002);
    await tab.read(PROFILE, OWN);
    expect(await stored()).toMatchObject({ bio: 80, link: 'acme.example', pro: true });
  });

  it('stays so over other pages, and in its own tab only', async () => {
    await aBrand();
    const tab = aTab(5);
    await tab.arrive(EDIT, 1_764_000_000_001);
    await tab.arrive('https://www.instagram.com/', 1_764_000_000_001);
    await tab.read('https://www.instagram.com/', { viewer: VIEWER });
    await tab.arrive(PROFILE, 1_764_000_000_001);
    await tab.read(PROFILE, OWN);
    expect(await stored()).toEqual({});
    const other = aTab(6);
    await other.arrive(PROFILE, 1_764_000_000_003);
    await other.read(PROFILE, OWN);
    expect(await stored()).toMatchObject({ bio: 80 });
  });
});
