import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { allowThisTime, markPersonal, unmarkPersonal } from '../../../lib/actions/answer-guard';
import { changeSettings } from '../../../lib/actions/change-settings';
import { chooseBrand } from '../../../lib/actions/choose-brand';
import { pauseCoaching, resumeCoaching } from '../../../lib/actions/pause-coaching';
import { removeBrand } from '../../../lib/actions/remove-brand';
import { forgetTab } from '../../../lib/actions/tab-memory';
import type { PageFacts } from '../../../lib/domain/page-facts';
import { aDraft } from '../../a-draft';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';
import { aTab } from './a-tab';

startsWithFreshData();

const HOME = 'https://x.com/home';
const WRITING: PageFacts = { open: true, draft: aDraft(80) };
const page = { network: 'x', kind: 'home' } as const;

let acme = '';
let beta = '';
beforeEach(async () => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  vi.mocked(browser.action.setBadgeText).mockClear();
  vi.mocked(browser.action.setTitle).mockClear();
  acme = (await aBrand({ name: 'Acme', accounts: [{ network: 'x', handle: 'acme' }] })).brandId;
  beta = (await aBrand({ name: 'Beta', accounts: [{ network: 'x', handle: 'Beta' }] })).brandId;
});

/** What was last set on one tab's own icon; `null`: what holds for all tabs. */
const icon = (tabId = 5) => {
  const last = <T extends { tabId?: number }>(set: (details: T) => unknown) =>
    vi
      .mocked(set)
      .mock.calls.map(([details]) => details)
      .findLast((details) => details.tabId === tabId);
  return {
    text: last(browser.action.setBadgeText as (details: { tabId?: number; text: unknown }) => void)
      ?.text,
    title: last(browser.action.setTitle as (details: { tabId?: number; title: unknown }) => void)
      ?.title,
  };
};
const NOTHING = { text: null, title: 'Stagecoach' };
const WRONG = {
  text: '!',
  title: 'Stagecoach warns: you are writing as @acme, and the account does not belong to Beta',
};

/** A tab in which somebody is signed in, or nobody knows who. */
const signedIn = async (viewer: string | undefined, tabId = 5) => {
  const tab = aTab(tabId);
  await tab.arrive(HOME);
  await tab.read(HOME, viewer === undefined ? {} : { viewer });
  return tab;
};
/** The working brand is Beta; a post is written as Acme. */
const writesWrong = async (tabId = 5) => {
  const tab = await signedIn('acme', tabId);
  await tab.compose(HOME, 'episode-1', WRITING);
  return tab;
};

describe('a tab’s own icon', () => {
  it('says nothing while the working brand’s account is signed in, whatever is written', async () => {
    const tab = await signedIn('beta');
    expect(icon()).toEqual(NOTHING);
    await tab.compose(HOME, 'episode-1', WRITING);
    expect(icon()).toEqual(NOTHING);
  });

  it('says nothing of another brand’s account until something is written', async () => {
    const tab = await signedIn('acme');
    expect(icon()).toEqual(NOTHING);
    await tab.compose(HOME, 'episode-1', WRITING);
    expect(icon()).toEqual(WRONG);
    await tab.compose(HOME, 'episode-1', {});
    expect(icon()).toEqual(NOTHING);
  });

  it('warns on a page that is a composer as soon as it is known who is signed in', async () => {
    const tab = aTab(5);
    await tab.arrive('https://x.com/compose/post');
    expect(icon()).toEqual(NOTHING);
    await tab.read('https://x.com/compose/post', { viewer: 'acme' });
    expect(icon()).toEqual(WRONG);
  });

  it('marks an account of no brand, and nobody where nobody is known', async () => {
    await signedIn('Stranger');
    expect(icon()).toEqual({
      text: '?',
      title: 'Stagecoach: signed in as @Stranger, which belongs to none of your brands',
    });
    await signedIn(undefined, 6);
    // Remembered from the other tab.
    expect(icon(6)).toMatchObject({ text: '?' });
    const tab = aTab(7);
    await tab.arrive(HOME);
    await tab.read(HOME, { signedOut: true });
    expect(icon(7)).toEqual(NOTHING);
  });

  it('says nothing of what was written on another network', async () => {
    const threads = 'https://www.threads.com/';
    const tab = aTab(5);
    await tab.arrive(threads);
    await tab.compose(threads, 'episode-1', WRITING);
    await tab.arrive(HOME);
    await tab.read(HOME, { viewer: 'acme' });
    expect(icon()).toEqual(NOTHING);
  });

  it('is that tab’s alone', async () => {
    await writesWrong(5);
    await signedIn('beta', 6);
    expect(icon(5)).toEqual(WRONG);
    expect(icon(6)).toEqual(NOTHING);
  });

  it('has a title in the words of the app’s language, not of the browser’s', async () => {
    await changeSettings({ language: 'tr' });
    await writesWrong();
    expect(icon()).toEqual({
      text: '!',
      title: 'Stagecoach uyarısı: @acme hesabıyla yazıyorsun; bu hesap Beta markasının değil',
    });
  });

  it('shows no sign where the badge is switched off, but the title', async () => {
    await changeSettings({ badge: false });
    await writesWrong();
    expect(icon()).toEqual({ ...WRONG, text: null });
    await changeSettings({ badge: true });
    expect(icon()).toEqual(WRONG);
  });

  it('says nothing while paused, and says it again afterwards', async () => {
    const tab = await writesWrong();
    await pauseCoaching('hour');
    expect(icon()).toEqual(NOTHING);
    await tab.compose(HOME, 'episode-2', WRITING);
    expect(icon()).toEqual(NOTHING);
    await resumeCoaching();
    // The page script follows the composer anew.
    await tab.compose(HOME, 'episode-3', WRITING);
    expect(icon()).toEqual(WRONG);
  });

  it('says nothing once there is no brand to work for', async () => {
    await writesWrong();
    await removeBrand(beta);
    // Acme is worked for now, and it is Acme's account.
    expect(icon()).toEqual(NOTHING);
    await removeBrand(acme);
    expect(icon()).toEqual(NOTHING);
  });

  it('is not touched any more once the tab is gone', async () => {
    await writesWrong();
    await forgetTab(5);
    vi.mocked(browser.action.setBadgeText).mockClear();
    await chooseBrand(beta);
    expect(icon().text).toBeUndefined();
  });

  it('fails nothing where the browser knows the tab no more', async () => {
    await writesWrong();
    vi.mocked(browser.action.setBadgeText).mockRejectedValueOnce(new Error('No tab with id: 5'));
    expect(await allowThisTime(5)).toMatchObject({ ok: true });
    vi.mocked(browser.action.setBadgeText).mockRejectedValueOnce(new Error('No tab with id: 5'));
    expect(await chooseBrand(acme)).toMatchObject({ ok: true });
  });
});

describe('the warning is over', () => {
  it('when the other brand is the one that is worked for', async () => {
    await writesWrong();
    await chooseBrand(acme);
    expect(icon()).toEqual(NOTHING);
    await chooseBrand(beta);
    expect(icon()).toEqual(WRONG);
  });

  it('when it is right this time, and comes again with the next post', async () => {
    const tab = await writesWrong();
    await allowThisTime(5);
    expect(icon()).toEqual(NOTHING);
    await tab.compose(HOME, 'episode-1', { ...WRITING, media: 1 });
    expect(icon()).toEqual(NOTHING);
    await tab.compose(HOME, 'episode-1', {});
    await tab.compose(HOME, 'episode-2', WRITING);
    expect(icon()).toEqual(WRONG);
  });

  it('when it is right on this page, and comes again on the next one', async () => {
    const compose = 'https://x.com/compose/post';
    const tab = aTab(5);
    await tab.arrive(compose);
    await tab.read(compose, { viewer: 'acme' });
    await allowThisTime(5);
    expect(icon()).toEqual(NOTHING);
    await tab.arrive(compose);
    await tab.read(compose, { viewer: 'acme' });
    expect(icon()).toEqual(WRONG);
  });

  it('for the post that is then written on that page', async () => {
    const compose = 'https://x.com/compose/post';
    const tab = aTab(5);
    await tab.arrive(compose);
    await tab.read(compose, { viewer: 'acme' });
    await allowThisTime(5);
    await tab.compose(compose, 'episode-1', WRITING);
    expect(icon()).toEqual(NOTHING);
  });

  it('in that tab only', async () => {
    await writesWrong(5);
    const other = await signedIn('acme', 6);
    await other.compose(HOME, 'episode-2', WRITING);
    await allowThisTime(5);
    expect(icon(5)).toEqual(NOTHING);
    expect(icon(6)).toEqual(WRONG);
  });

  it('when the account is personal, until that is taken back', async () => {
    await writesWrong();
    expect(await markPersonal(page, 'ACME')).toMatchObject({ ok: true });
    expect(icon()).toEqual(NOTHING);
    await unmarkPersonal({ network: 'x', handle: 'acme', key: 'acme' });
    expect(icon()).toEqual(WRONG);
  });

  it('for an unknown account, too, once it is personal', async () => {
    await signedIn('ayse');
    expect(icon().text).toBe('?');
    await markPersonal(page, 'ayse');
    expect(icon()).toEqual(NOTHING);
  });
});

it('takes no account for personal that is none', async () => {
  expect(await markPersonal(page, '')).toMatchObject({ ok: false });
  expect(await markPersonal(page, 'x'.repeat(101))).toMatchObject({ ok: false });
});
