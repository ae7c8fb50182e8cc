import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { markPersonal } from '../../../lib/actions/answer-guard';
import { chooseBrand } from '../../../lib/actions/choose-brand';
import { answerQuestion } from '../../../lib/actions/post-questions';
import { removeBrand } from '../../../lib/actions/remove-brand';
import { db } from '../../../lib/db/database';
import { PostQuestions } from '../../../lib/domain/composer-state';
import type { PageFacts } from '../../../lib/domain/page-facts';
import { aDraft } from '../../a-draft';
import { startsWithFreshData } from '../fresh-data';
import { aBrand, today } from './a-brand';
import { aTab } from './a-tab';

startsWithFreshData();

const HOME = 'https://x.com/home';
/** As typed: what stands there from the start may be an edit. */
const WRITING: PageFacts = { open: true, draft: aDraft(12) };

let brandId = '';
beforeEach(async () => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  ({ brandId } = await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] }));
});

const questions = async () =>
  PostQuestions.parse((await browser.storage.session.get('questions'))['questions'] ?? []);

/** Writes a post that is gone, and nobody saw where to. */
const vanish = async (viewer: string | undefined, id = 'episode-1', facts = WRITING) => {
  const tab = aTab(5);
  await tab.arrive(HOME);
  await tab.read(HOME, viewer === undefined ? {} : { viewer });
  await tab.compose(HOME, id, facts);
  await tab.compose(HOME, id, {});
  return tab;
};

describe('a post of which nobody saw where it went', () => {
  it('is asked about once, with the account that wrote it', async () => {
    const tab = await vanish('acme');
    await tab.compose(HOME, 'episode-1', {});
    expect(await questions()).toEqual([
      {
        episodeId: 'episode-1',
        network: 'x',
        brandId,
        handle: 'acme',
        closedAt: expect.any(String),
      },
    ]);
    expect(await db.slots.count()).toBe(0);
  });

  it('is asked of the brand of the account, not of the working one', async () => {
    const other = await aBrand({ name: 'Beta', accounts: [{ network: 'x', handle: 'beta' }] });
    await chooseBrand(other.brandId);
    await vanish('acme');
    expect(await questions()).toMatchObject([{ brandId }]);
  });

  it('is asked of the working brand where nobody knows who is signed in', async () => {
    await vanish(undefined);
    expect(await questions()).toEqual([
      { episodeId: 'episode-1', network: 'x', brandId, closedAt: expect.any(String) },
    ]);
  });

  it('is asked of nobody where the working brand has no account there, or there is none', async () => {
    await aBrand({ name: 'Beta', accounts: [{ network: 'threads', handle: 'beta' }] });
    await vanish(undefined);
    expect(await questions()).toEqual([]);
    for (const { id } of await db.brands.toArray()) await removeBrand(id);
    await vanish(undefined, 'episode-2');
    expect(await questions()).toEqual([]);
  });

  it('is no question when nothing was written, or all of it was taken back', async () => {
    await vanish('acme', 'episode-1', { open: true });
    const tab = await vanish('acme', 'episode-2', { open: true, draft: aDraft(0) });
    await tab.compose(HOME, 'episode-3', WRITING);
    await tab.compose(HOME, 'episode-3', { open: true, draft: aDraft(0) });
    await tab.compose(HOME, 'episode-3', {});
    expect(await questions()).toEqual([]);
  });

  it('is asked about, too, when it went out and it is not known as whom', async () => {
    await vanish('acme', 'episode-1', { ...WRITING, reply: true });
    // Remembered from the page before, which is not the same as read on this one.
    const tab = aTab(6);
    await tab.arrive(HOME);
    await tab.read(HOME, {});
    await tab.compose(HOME, 'episode-2', WRITING);
    await tab.compose(HOME, 'episode-2', {}, [0]);
    expect(await db.slots.count()).toBe(0);
    expect(await questions()).toMatchObject([{ episodeId: 'episode-2', brandId }]);
    expect((await questions())[0]).not.toHaveProperty('handle');
  });

  it('is one of five at most: the oldest falls out', async () => {
    for (let index = 1; index <= 6; index++) await vanish('acme', `episode-${index}`);
    expect((await questions()).map(({ episodeId }) => episodeId)).toEqual(
      [2, 3, 4, 5, 6].map((index) => `episode-${index}`),
    );
  });

  it('is not asked about when a remembered account is personal', async () => {
    await vanish('acme', 'episode-1', { open: true });
    await markPersonal({ network: 'x', kind: 'home' }, 'acme');
    await vanish(undefined, 'episode-2');
    expect(await questions()).toEqual([]);
  });
});

describe('the answer', () => {
  it('"yes" logs the post by the user’s word, once', async () => {
    await vanish('acme');
    expect(await answerQuestion('episode-1', true)).toMatchObject({ ok: true });
    await answerQuestion('episode-1', true);
    expect(await db.slots.toArray()).toMatchObject([
      { brandId, network: 'x', origin: 'logged', doneOn: today().toString() },
    ]);
    expect(await questions()).toEqual([]);
  });

  it('"no" logs nothing, and it is not asked again', async () => {
    const tab = await vanish('acme');
    await answerQuestion('episode-1', false);
    await tab.compose(HOME, 'episode-1', { media: 0 });
    expect(await db.slots.count()).toBe(0);
    expect(await questions()).toEqual([]);
  });

  it('leaves the other questions', async () => {
    await vanish('acme');
    await vanish('acme', 'episode-2');
    await answerQuestion('episode-1', true);
    expect((await questions()).map(({ episodeId }) => episodeId)).toEqual(['episode-2']);
  });

  it('logs nothing for a brand that is gone', async () => {
    await vanish('acme');
    await removeBrand(brandId);
    expect(await answerQuestion('episode-1', true)).toMatchObject({ ok: true });
    expect(await db.slots.count()).toBe(0);
    expect(await questions()).toEqual([]);
  });

  it('is not needed once the page says that it is out', async () => {
    const tab = await vanish('acme');
    await vanish('acme', 'episode-2');
    expect(await questions()).toHaveLength(2);
    await tab.compose(HOME, 'episode-2', {}, [0]);
    expect((await questions()).map(({ episodeId }) => episodeId)).toEqual(['episode-1']);
    expect(await db.slots.toArray()).toMatchObject([{ origin: 'seen', seen: 'episode:episode-2' }]);
  });

  it('and the page together log one post', async () => {
    const tab = await vanish('acme');
    await answerQuestion('episode-1', true);
    await tab.compose(HOME, 'episode-1', {}, [0]);
    expect(await db.slots.count()).toBe(1);
  });
});
