import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerMenu } from '../../../lib/actions/answer-menu';
import { changeSettings } from '../../../lib/actions/change-settings';
import { menuItems } from '../../../lib/actions/menu-items';
import { pauseNetwork } from '../../../lib/actions/pause-network';
import { createMenus, refreshMenus } from '../../../lib/actions/refresh-menus';
import { startCall } from '../../../lib/actions/start-call';
import { stopCoaching } from '../../../lib/actions/stop-coaching';
import { takeAskedNumber } from '../../../lib/actions/take-asked-number';
import { storedSettings } from '../../../lib/db/stored-settings';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';

startsWithFreshData();

const contextMenus = {
  create: vi.fn((_item: { id: string; title: string }, after: () => void) => after()),
  update: vi.fn(async () => undefined),
  removeAll: vi.fn(async () => undefined),
};
const createWindow = vi.fn(async () => undefined);

beforeEach(() => {
  Object.assign(browser, { contextMenus });
  Object.assign(browser.windows, { create: createWindow });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  vi.clearAllMocks();
});

const item = async (id: string) => (await menuItems()).find((one) => one.id === id);
const click = (menuItemId: string, more = {}, incognito = false) =>
  answerMenu(
    { menuItemId, editable: false, pageUrl: 'https://x.com/acme', ...more },
    {
      incognito,
    },
  );

describe('the menu’s titles', () => {
  it('name the brand in force, in the app’s language', async () => {
    expect(await item('number')).toMatchObject({ visible: false });
    await aBrand({ name: 'Acme' });
    expect((await item('number'))?.title).toBe('Record this number for Acme');
    await changeSettings({ language: 'tr' });
    expect((await item('number'))?.title).toBe('Bu sayıyı Acme için kaydet');
    expect((await item('pause:x'))?.title).toBe('Bu sitede duraklat (X)');
  });

  it('take a name for a name, not for the menu’s own signs', async () => {
    await aBrand({ name: 'Salt & Pepper 5%s' });
    expect((await item('number'))?.title).toBe('Record this number for Salt && Pepper 5%\u200Cs');
  });

  it('name no other brand during a call', async () => {
    await aBrand({ name: 'Beta', accounts: [] });
    const { brandId } = await aBrand({ name: 'Acme' });
    await startCall(brandId, 'another brand');
    expect(JSON.stringify(await menuItems())).not.toContain('Beta');
  });

  it('say what a press on the pause would do', async () => {
    await pauseNetwork('x', 'hour');
    expect((await item('pause:x'))?.title).toBe('Go on here (X)');
    expect((await item('pause:instagram'))?.title).toBe('Pause on this site (Instagram)');
  });

  it('are seen on the pages of our networks only', async () => {
    const all = await menuItems();
    for (const { documentUrlPatterns } of all) {
      expect(documentUrlPatterns.length).toBeGreaterThan(0);
      for (const pattern of documentUrlPatterns) expect(pattern).toMatch(/^https:\/\/[^/]+\/\*$/);
      expect(documentUrlPatterns).not.toContain('https://*/*');
    }
    expect((await item('pause:x'))?.documentUrlPatterns).toEqual([
      'https://x.com/*',
      'https://pro.x.com/*',
    ]);
    expect((await item('pause:mastodon'))?.visible).toBe(false);
    await changeSettings({ mastodonHosts: ['social.example'] });
    expect(await item('pause:mastodon')).toMatchObject({
      visible: true,
      documentUrlPatterns: ['https://social.example/*'],
    });
    expect((await item('number'))?.documentUrlPatterns).toContain('https://social.example/*');
    await stopCoaching('x');
    expect((await item('pause:x'))?.visible).toBe(false);
  });
});

describe('the menu', () => {
  it('is made once, and brought up to date by what has changed', async () => {
    await createMenus();
    const all = await menuItems();
    expect(contextMenus.create).toHaveBeenCalledTimes(all.length);
    await refreshMenus();
    contextMenus.update.mockClear();
    await refreshMenus();
    expect(contextMenus.update).not.toHaveBeenCalled();
    await pauseNetwork('x', 'resume');
    expect(contextMenus.update.mock.calls).toEqual([
      ['pause:x', expect.objectContaining({ title: 'Go on here (X)' })],
    ]);
  });

  it('makes an item that the browser has lost', async () => {
    await refreshMenus();
    contextMenus.update.mockRejectedValueOnce(new Error('no such item'));
    await pauseNetwork('reddit', 'resume');
    expect(contextMenus.create.mock.calls.map(([{ id }]) => id)).toEqual(['pause:reddit']);
  });
});

describe('“pause on this site”', () => {
  it('pauses the network until the user goes on, and goes on at the next press', async () => {
    await click('pause:x');
    expect((await storedSettings()).pausedNetworks).toEqual({ x: 'resume' });
    await click('pause:x');
    expect((await storedSettings()).pausedNetworks).toEqual({});
  });

  it('does nothing from a private window, and nothing for an item that is not ours', async () => {
    await click('pause:x', {}, true);
    await click('number', { selectionText: '12' }, true);
    await click('pause:nowhere');
    expect((await storedSettings()).pausedNetworks).toEqual({});
    expect(createWindow).not.toHaveBeenCalled();
  });
});

describe('“record this number”', () => {
  const asked = async () => {
    const [[{ url }]] = createWindow.mock.calls as unknown as [[{ url: string }]];
    return takeAskedNumber(new URL(url).searchParams.get('number') ?? '');
  };

  it('asks in a window, with the account of the page', async () => {
    const { brandId, account } = await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
    await click('number', { selectionText: '12.3K Followers' });
    expect(createWindow).toHaveBeenCalledWith(
      expect.objectContaining({
        type: 'popup',
        url: expect.stringContaining('quick.html?number='),
      }),
    );
    expect(await asked()).toEqual({
      brandId,
      network: 'x',
      accountId: account.x,
      isOthers: false,
      number: {
        text: '12.3K',
        counts: [{ value: 12_300, min: 12_250, max: 12_399, exact: false }],
      },
    });
    // It is taken once.
    expect(await asked()).toBeNull();
  });

  it('knows a page of somebody else’s, and one of nobody’s', async () => {
    await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
    await click('number', { selectionText: '481', pageUrl: 'https://x.com/stranger' });
    expect(await asked()).toMatchObject({ isOthers: true });
    createWindow.mockClear();
    await click('number', { selectionText: '481', pageUrl: 'https://x.com/home' });
    expect(await asked()).toMatchObject({ isOthers: false });
  });

  it('keeps nothing of a text that is no number, and no address', async () => {
    await aBrand();
    await click('number', { selectionText: 'a private sentence' });
    const stored = JSON.stringify(await browser.storage.session.get(null));
    expect(stored).not.toContain('private');
    expect(stored).not.toContain('x.com');
    expect(await asked()).not.toHaveProperty('number');
  });
});
