import { browser } from 'wxt/browser';
import { quietKey } from '../domain/quiet-here';
import { TabContext, tabContextKey } from '../domain/tab-context';

/** Keeps what a tab shows until the browser closes. Session storage outlives the worker, and no address is in it. */
export const rememberTab = (tabId: number, context: TabContext): Promise<void> =>
  browser.storage.session.set({ [tabContextKey(tabId)]: context });

export async function recallTab(tabId: number): Promise<TabContext | undefined> {
  const key = tabContextKey(tabId);
  const stored = TabContext.safeParse((await browser.storage.session.get(key))[key]);
  return stored.success ? stored.data : undefined;
}

export const forgetTab = (tabId: number): Promise<void> =>
  browser.storage.session.remove([tabContextKey(tabId), quietKey(tabId)]);
