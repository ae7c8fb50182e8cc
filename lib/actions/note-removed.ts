import { browser } from 'wxt/browser';
import { TabContext } from '../domain/tab-context';
import registry from '../detection/registry';
import { refreshTab } from './refresh-tab';
import { forgetTab } from './tab-memory';

const mayRead = async (network: string): Promise<boolean> => {
  const origins = registry.find(({ id }) => id === network)?.origins ?? [];
  return origins.length === 0 || browser.permissions.contains({ origins: [...origins] });
};

/**
 * A permission was taken back, here or in the browser's own settings: what was read in tabs that may no longer be
 * read is forgotten, and their icons say nothing of it any more. Open surfaces hear of it themselves.
 */
export async function noteRemoved(): Promise<void> {
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    const tabId = Number(/^tab:(\d+)$/.exec(key)?.[1] ?? Number.NaN);
    const context = TabContext.safeParse(value).data;
    if (!context || Number.isNaN(tabId) || (await mayRead(context.page.network))) continue;
    await forgetTab(tabId);
    await refreshTab(tabId);
  }
}
