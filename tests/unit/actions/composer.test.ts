import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { markPersonal } from '../../../lib/actions/answer-guard';
import { chooseBrand } from '../../../lib/actions/choose-brand';
import { pauseCoaching } from '../../../lib/actions/pause-coaching';
import { planPost } from '../../../lib/actions/plan-posts';
import { recallComposer } from '../../../lib/actions/tab-memory';
import { db } from '../../../lib/db/database';
import { weekOf } from '../../../lib/domain/calendar';
import type { PageFacts } from '../../../lib/domain/page-facts';
import type { Slot } from '../../../lib/domain/slot';
import { aDraft } from '../../a-draft';
import { startsWithFreshData } from '../fresh-data';
import { aBrand, today } from './a-brand';
import { aTab } from './a-tab';

startsWithFreshData();

const HOME = 'https://x.com/home';
/** As typed: what stands there from the start may be an edit. */
const WRITING: PageFacts = { open: true, draft: aDraft(12) };
const OUT: PageFacts = { published: '42', publishedBy: 'Acme' };

let brandId = '';
beforeEach(async () => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  ({ brandId } = await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] }));
});

/** A tab in which somebody is signed in, or nobody knows who. */
const signedIn = async (viewer: string | undefined, tabId = 5) => {
  const tab = aTab(tabId);
  await tab.arrive(HOME);
  await tab.read(HOME, viewer === undefined ? {} : { viewer });
  return tab;
};
/** Writes a post and tells what became of it. */
const write = async (
  viewer: string | undefined,
  after: PageFacts = OUT,
  { id = 'episode-1', tabId = 5, facts = WRITING } = {},
) => {
  const tab = await signedIn(viewer, tabId);
  await tab.compose(HOME, id, facts);
  await tab.compose(HOME, id, after);
  return tab;
};
const slots = () => db.slots.orderBy('id').toArray();
const week = () => weekOf(today());

describe('the story of a post', () => {
  it('is kept in numbers, in session storage, and no word of it anywhere', async () => {
    const tab = await signedIn('acme');
    const draft = { ...aDraft(80, { hashtags: 2 }), text: 'unspeakable' };
    await tab.compose(HOME, 'episode-1', {
      open: true,
      draft,
      media: 2,
      alt: 1,
      caption: 'unspeakable',
      reply: 'unspeakable',
    });
    expect(await recallComposer(5)).toMatchObject({
      episodeId: 'episode-1',
      network: 'x',
      verdict: 'writing',
      written: 'reply',
      look: { open: true, draft: aDraft(80, { hashtags: 2 }), media: 2, alt: 1 },
    });
    const kept = async () =>
      JSON.stringify([
        await Promise.all(db.tables.map((table) => table.toArray())),
        await browser.storage.session.get(),
      ]);
    expect(await kept()).toContain('episode-1');
    expect(await kept()).not.toMatch(/unspeakable|x\.com/);
    await tab.compose(HOME, 'episode-1', { ...OUT, caption: 'unspeakable' });
    expect(await kept()).not.toMatch(/unspeakable|x\.com/);
  });

  it('is not kept while coaching is paused, or where a text is sent', async () => {
    const tab = await signedIn('acme');
    const text = { ...WRITING, draft: 'x'.repeat(301) };
    expect(await tab.compose(HOME, 'episode-1', text)).toEqual({ error: 'malformed' });
    await pauseCoaching('hour');
    expect(await tab.compose(HOME, 'episode-1', WRITING)).toBeNull();
    expect(await recallComposer(5)).toBeUndefined();
  });
});

describe('a post that went out', () => {
  it('is logged once, as seen, with what names it', async () => {
    await write('acme');
    expect(await slots()).toMatchObject([
      {
        brandId,
        network: 'x',
        week: week(),
        origin: 'seen',
        doneOn: today().toString(),
        seen: 'x:42',
      },
    ]);
    expect((await recallComposer(5))?.loggedFor).toBe(brandId);
  });

  it('is logged when its request was answered, without an id', async () => {
    const tab = await signedIn('acme');
    await tab.compose(HOME, 'episode-1', WRITING);
    await tab.compose(HOME, 'episode-1', {}, [0]);
    expect(await slots()).toMatchObject([{ origin: 'seen', seen: 'episode:episode-1' }]);
  });

  it('is logged for the brand of the account, also when another one is worked for', async () => {
    const other = await aBrand({ name: 'Beta', accounts: [{ network: 'x', handle: 'beta' }] });
    await chooseBrand(other.brandId);
    await write('ACME');
    expect(await slots()).toMatchObject([{ brandId }]);
  });

  it('is logged for the author that the composer names, whoever is signed in', async () => {
    await aBrand({ name: 'Kitchen', accounts: [{ network: 'reddit', handle: 'u/kitchen' }] });
    const submit = 'https://www.reddit.com/r/coffee/submit';
    const tab = aTab(5);
    await tab.arrive(submit);
    await tab.read(submit, {});
    await tab.compose(submit, 'episode-1', { ...WRITING, author: 'u/kitchen' });
    await tab.compose('https://www.reddit.com/r/coffee/comments/1abcde', 'episode-1', {}, [0]);
    expect(await slots()).toMatchObject([{ network: 'reddit', origin: 'seen' }]);
  });

  it('is logged on a page that was not read yet, as who wrote it', async () => {
    const profile = 'https://x.com/acme';
    const tab = await signedIn('acme');
    await tab.compose(HOME, 'episode-1', WRITING);
    await tab.arrive(profile);
    await tab.compose(profile, 'episode-1', OUT);
    expect(await slots()).toMatchObject([{ brandId, origin: 'seen', seen: 'x:42' }]);
    expect(await browser.storage.session.get('questions')).toEqual({});
  });

  it('belongs to whom the page named while it was written, though nobody was known when it began', async () => {
    const tab = aTab(5);
    await tab.arrive(HOME);
    await tab.compose(HOME, 'episode-1', WRITING);
    await tab.read(HOME, { viewer: 'acme' }, false);
    await tab.arrive('https://x.com/explore');
    await tab.compose('https://x.com/explore', 'episode-1', OUT);
    expect(await slots()).toMatchObject([{ brandId, origin: 'seen', seen: 'x:42' }]);
  });

  it('is the same when it is told again, or seen again in another tab', async () => {
    const tab = await write('acme');
    await tab.compose(HOME, 'episode-1', OUT);
    await tab.compose(HOME, 'episode-1', {});
    await write('acme', OUT, { id: 'episode-2', tabId: 6 });
    expect(await slots()).toHaveLength(1);
    await write('acme', { ...OUT, published: '43' }, { id: 'episode-3' });
    expect(new Set((await slots()).map(({ seen }) => seen))).toEqual(new Set(['x:42', 'x:43']));
    expect(await slots()).toHaveLength(2);
  });

  it('takes the place of this week’s first planned one on its network', async () => {
    const plan = (network: 'x' | 'instagram', of: string, topic: string) =>
      planPost(brandId, { week: of, network, topic });
    await plan('instagram', week(), 'Elsewhere');
    await plan('x', weekOf(today().subtract({ days: 7 })), 'Last week');
    await plan('x', weekOf(today().add({ days: 7 })), 'Next week');
    await plan('x', week(), 'First');
    await plan('x', week(), 'Second');
    // Ids are in no order; the first one is the one that was planned first.
    const order = ['Last week', 'Elsewhere', 'Next week', 'First', 'Second'];
    for (const { id, topic = '' } of await slots()) {
      await db.slots.update(id, { addedAt: `2026-01-0${order.indexOf(topic) + 1}T00:00:00.000Z` });
    }
    await write('acme');
    const done = (await slots()).filter(({ doneOn }) => doneOn !== undefined);
    expect(done).toMatchObject([{ topic: 'First', origin: 'planned', seen: 'x:42' }]);
    expect(await slots()).toHaveLength(5);
  });

  const byHand = (minutesAgo: number, more: Partial<Slot> = {}) =>
    db.slots.add({
      id: 'by-hand',
      brandId,
      week: week(),
      network: 'x',
      origin: 'logged',
      doneOn: today().toString(),
      addedAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
      markedAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
      ...more,
    });

  it('is the one that was logged by hand within a quarter of an hour', async () => {
    await byHand(14);
    await planPost(brandId, { week: week(), network: 'x', topic: 'Still to come' });
    await write('acme');
    expect(await slots()).toHaveLength(2);
    expect(await db.slots.get('by-hand')).toMatchObject({ origin: 'logged', seen: 'x:42' });
  });

  it.each<[string, number, Partial<Slot>]>([
    ['longer ago', 16, {}],
    ['on another network', 1, { network: 'threads' }],
    ['for another post', 1, { seen: 'x:41' }],
    ['as published elsewhere', 1, { origin: 'elsewhere', markedAt: undefined }],
  ])('is another one than what was logged %s', async (_case, minutes, more) => {
    await byHand(minutes, more);
    await write('acme');
    expect((await db.slots.get('by-hand'))?.seen).toBe(more.seen);
    expect((await slots()).filter(({ seen }) => seen === 'x:42')).toMatchObject([
      { origin: 'seen', doneOn: today().toString() },
    ]);
  });

  it.each([
    ['a reply', { reply: true }],
    ['an edit', { edit: true }],
    ['scheduled', { scheduled: true }],
    ['a story', { story: true }],
  ])('is not logged and not asked about when it is %s', async (_kind, mark) => {
    await write('acme', OUT, { facts: { ...WRITING, ...mark } });
    const tab = await signedIn('acme');
    await tab.compose(HOME, 'episode-2', { ...WRITING, ...mark });
    await tab.compose(HOME, 'episode-2', {}, [0]);
    expect(await slots()).toEqual([]);
    expect(await browser.storage.session.get('questions')).toEqual({});
  });

  it.each([
    ['of no brand', 'stranger'],
    ['that is personal', 'ayse'],
  ])('is nobody’s when it is an account’s %s', async (_case, viewer) => {
    await markPersonal({ network: 'x', kind: 'home' }, 'ayse');
    await write(viewer, { ...OUT, publishedBy: viewer });
    await write(viewer, {}, { id: 'episode-2' });
    expect(await slots()).toEqual([]);
    expect(await browser.storage.session.get('questions')).toEqual({});
  });

  it('is nobody’s when the account is a brand’s and personal', async () => {
    await markPersonal({ network: 'x', kind: 'home' }, 'acme');
    await write('acme');
    expect(await slots()).toEqual([]);
  });

  it('is not somebody else’s that the page tells of', async () => {
    await write('acme', { published: '42', publishedBy: 'somebody' });
    expect(await slots()).toEqual([]);
  });

  it('counts for the week’s task, and that is written into the record', async () => {
    await db.brands.update(brandId, { stage: 2 });
    await write('acme');
    const lines = (await db.ledger.toArray()).filter(({ what }) => what === 'task-done');
    expect(lines).toMatchObject([{ brandId, taskId: 'publish', byItself: true }]);
  });
});
