import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { endPause, PAUSE_OVER, pauseCoaching } from '../../../lib/actions/pause-coaching';
import { pauseNetwork, resumeNetwork } from '../../../lib/actions/pause-network';
import { recallComposer, recallTab } from '../../../lib/actions/tab-memory';
import { db } from '../../../lib/db/database';
import { storedSettings, writeSettings } from '../../../lib/db/stored-settings';
import { aDraft } from '../../a-draft';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';
import { aTab } from './a-tab';

startsWithFreshData();

const X = 'https://x.com/acme';
const INSTAGRAM = 'https://www.instagram.com/acme/';
const executeScript = vi.fn(async () => []);

beforeEach(async () => {
  executeScript.mockClear();
  Object.assign(browser.scripting, { executeScript });
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  vi.mocked(browser.action.setTitle).mockClear();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 5, url: X, incognito: false }] as never);
  await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
});

/** What a reader of the icon of one tab would hear. */
const titleOf = (tabId: number): unknown =>
  vi
    .mocked(browser.action.setTitle as (details: { tabId?: number; title: string }) => unknown)
    .mock.calls.findLast(([details]) => details.tabId === tabId)?.[0].title;

describe('a paused network', () => {
  it('is neither counted nor read, and the others go on', async () => {
    await pauseNetwork('x', 'hour');
    const tab = aTab(5);
    expect(await tab.arrive(X)).toBeNull();
    expect(await tab.read(X, { viewer: 'acme' })).toBeNull();
    expect(await tab.active(X, 30)).toBeNull();
    expect(await tab.compose(X, 'episode-1', { open: true, draft: aDraft(20) })).toBeNull();
    expect(await db.visitDays.count()).toBe(0);
    expect(await recallTab(5)).toBeUndefined();
    expect(await recallComposer(5)).toBeUndefined();
    expect(await aTab(6).arrive(INSTAGRAM)).not.toBeNull();
    expect(await db.visitDays.toArray()).toMatchObject([{ network: 'instagram', visits: 1 }]);

    await resumeNetwork('x');
    expect(await tab.arrive(X)).not.toBeNull();
    expect(await db.visitDays.count()).toBe(2);
  });

  it('forgets what is being written there, and only there', async () => {
    const writing = { open: true, draft: aDraft(20) };
    await aTab(5).arrive(X);
    await aTab(5).compose(X, 'episode-1', writing);
    await aTab(6).arrive(INSTAGRAM);
    await aTab(6).compose(INSTAGRAM, 'episode-2', writing);
    await pauseNetwork('x', 'resume');
    expect(await recallComposer(5)).toBeUndefined();
    expect(await recallComposer(6)).toBeDefined();
  });

  it('says so on the icon of its tabs, in words, also on a page that comes later', async () => {
    const tab = aTab(5);
    await tab.arrive(X);
    await pauseNetwork('x', 'resume');
    expect(titleOf(5)).toBe('Stagecoach is paused on X');
    vi.mocked(browser.action.setTitle).mockClear();
    await tab.arrive('https://x.com/home');
    expect(titleOf(5)).toBe('Stagecoach is paused on X');
    await resumeNetwork('x');
    expect(titleOf(5)).toBe('Stagecoach');
  });

  it('looks at its open pages when the user goes on', async () => {
    await pauseNetwork('x', 'resume');
    await resumeNetwork('x');
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
  });
});

describe('the alarm', () => {
  const alarmAt = async () => (await browser.alarms.get(PAUSE_OVER))?.scheduledTime;

  it('comes at the end of whichever pause ends first, and then waits for the next', async () => {
    await pauseNetwork('x', 'tomorrow');
    await pauseCoaching('hour');
    const { pausedUntil = '', pausedNetworks } = await storedSettings();
    const ends = [pausedUntil, pausedNetworks.x ?? ''].map((end) => Date.parse(end));
    expect(await alarmAt()).toBe(Math.min(...ends));

    const past = new Date(Date.now() - 1000).toISOString();
    await writeSettings({ pausedUntil: past });
    await endPause();
    // What has run out is off the settings, so that every open surface follows.
    expect(await storedSettings()).not.toHaveProperty('pausedUntil');
    expect(await alarmAt()).toBe(ends[1]);
    await writeSettings({ pausedNetworks: { x: past, reddit: 'resume' } });
    await endPause();
    expect((await storedSettings()).pausedNetworks).toEqual({ reddit: 'resume' });
    expect(await alarmAt()).toBeUndefined();
  });
});

it('leaves no trace of a private window, paused or not', async () => {
  const { answerMessage } = await import('../../../lib/actions/answer-message');
  const message = { type: 'pageArrived', id: crypto.randomUUID(), href: X, fragment: false };
  const sender = {
    id: browser.runtime.id,
    frameId: 0,
    origin: 'https://x.com',
    tab: { id: 9, incognito: true },
  };
  expect(await answerMessage(message, sender as never)).toBeNull();
  await pauseNetwork('x', 'resume');
  vi.mocked(browser.action.setTitle).mockClear();
  expect(await answerMessage(message, sender as never)).toBeNull();
  expect(titleOf(9)).toBeUndefined();
  expect(await db.visitDays.count()).toBe(0);
});
