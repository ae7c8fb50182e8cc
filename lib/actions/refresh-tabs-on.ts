import { browser } from 'wxt/browser';
import { storedSettings } from '../db/stored-settings';
import { classifyUrl } from '../detection/classify-url';
import type { NetworkId } from '../domain/network-id';
import { refreshTab } from './refresh-tab';

/** The icon of every tab that shows a page of one network, whether or not something is known of the page. */
export async function refreshTabsOn(network: NetworkId): Promise<void> {
  try {
    const { mastodonHosts } = await storedSettings();
    // The browser names the addresses only of pages that we may read.
    for (const { id, url } of await browser.tabs.query({})) {
      if (id === undefined || url === undefined) continue;
      if (classifyUrl(url, mastodonHosts)?.network === network) await refreshTab(id);
    }
  } catch {
    // What was decided is stored; a badge that could not follow must not make it look refused.
  }
}
