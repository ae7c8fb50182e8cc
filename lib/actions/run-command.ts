import { browser, type Browser } from 'wxt/browser';
import { storedSettings } from '../db/stored-settings';
import { classifyUrl } from '../detection/classify-url';
import { networkOfAccounts } from '../domain/network-id';
import { nextBrand } from './next-brand';
import { openWindow } from './open-window';
import { switchCall } from './switch-call';

type Tab = Pick<Browser.tabs.Tab, 'url' | 'windowId'> | undefined;

/** Opens the form for a post, with the network of the page in front where the browser shows its address. */
async function logPost(tab: Tab): Promise<void> {
  const { mastodonHosts } = await storedSettings();
  const page = tab?.url === undefined ? undefined : classifyUrl(tab.url, mastodonHosts);
  await openWindow(page ? `post=${networkOfAccounts(page.network)}` : 'post');
}

/**
 * Does what a key of ours stands for. Browsers open a panel only straight from the key press, so nothing may be
 * waited for before; Firefox opens its sidebar itself, and both open the popup.
 */
export async function runCommand(name: string, tab: Tab): Promise<void> {
  if (name === 'open-panel' && tab) await browser.sidePanel.open({ windowId: tab.windowId });
  if (name === 'next-brand') await nextBrand();
  if (name === 'log-post') await logPost(tab);
  if (name === 'client-call') await switchCall();
}
