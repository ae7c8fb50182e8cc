import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { allowNetworks, disallowNetworks } from '../../../lib/actions/allow-networks';
import { noteGranted } from '../../../lib/actions/note-granted';
import { noteRemoved } from '../../../lib/actions/note-removed';
import { recallTab } from '../../../lib/actions/tab-memory';
import { storedSettings } from '../../../lib/db/stored-settings';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';
import { aTab } from './a-tab';

startsWithFreshData();

let allowed: string[] = [];
beforeEach(() => {
  allowed = ['https://x.com/*', 'https://pro.x.com/*'];
  const contains = ({ origins = [] }: { origins?: string[] }) =>
    Promise.resolve(origins.every((origin) => allowed.includes(origin)));
  const remove = ({ origins = [] }: { origins?: string[] }) => {
    allowed = allowed.filter((origin) => !origins.includes(origin));
    return Promise.resolve(true);
  };
  Object.assign(browser.permissions, { contains, remove });
  vi.mocked(browser.action.setBadgeText).mockClear();
});

describe('whoever took a permission back', () => {
  it('is the user, where it was done here, until it is given again', async () => {
    await noteGranted();
    await disallowNetworks(['x']);
    expect(await storedSettings()).toMatchObject({
      grantedNetworks: ['x'],
      takenBackNetworks: ['x'],
    });
    // Still not readable: the note stays.
    await noteGranted();
    expect((await storedSettings()).takenBackNetworks).toEqual(['x']);
    allowed = ['https://x.com/*', 'https://pro.x.com/*'];
    await allowNetworks(['x']);
    expect((await storedSettings()).takenBackNetworks).toEqual([]);
  });

  it('is nobody here, where it was done in the browser', async () => {
    await noteGranted();
    allowed = [];
    await noteRemoved();
    const { grantedNetworks, takenBackNetworks = [] } = await storedSettings();
    expect(grantedNetworks).toEqual(['x']);
    expect(takenBackNetworks).toEqual([]);
  });
});

it('forgets what was read in tabs that may not be read any more, and their badge', async () => {
  allowed.push('https://www.instagram.com/*', 'https://*.instagram.com/*');
  await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
  const x = aTab(5);
  await x.arrive('https://x.com/home');
  await x.read('https://x.com/home', { viewer: 'stranger' });
  await aTab(6).arrive('https://www.instagram.com/acme/');
  allowed = allowed.filter((origin) => !origin.includes('x.com'));
  await noteRemoved();
  expect(await recallTab(5)).toBeUndefined();
  expect(await recallTab(6)).toBeDefined();
  expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 5, text: null });
});
