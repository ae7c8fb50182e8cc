import { browser } from 'wxt/browser';
import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { classifyUrl } from '../detection/classify-url';
import type { Brand } from '../domain/brand';
import type { NetworkId } from '../domain/network-id';
import type { PageReading } from '../domain/page-facts';
import { type PageRef, samePage } from '../domain/page-ref';
import { TabContext, tabContextKey } from '../domain/tab-context';
import { type BrandMatch, resolveBrand } from '../reading/resolve-brand';
import { readsNetwork } from './reads-network';

/**
 * What can be said of the active tab. `hidden`: the browser does not show us its address, because the user
 * has neither allowed the site nor clicked our icon on this page.
 */
export type ActivePage =
  | { state: 'loading' | 'hidden' | 'private' | 'elsewhere' }
  /** The user stopped coaching on the page's network. */
  | { state: 'stopped'; tabId: number; network: NetworkId }
  | {
      state: 'network';
      tabId: number;
      page: PageRef;
      /** What was read on the page; missing without the network's permission. */
      reading?: PageReading;
      /** Whether the user has allowed the network to be read. */
      allowed: boolean;
      match: BrandMatch;
      /** The brand that `match` rests on, when it is another than the working brand. */
      otherBrand?: Brand;
      /** The brand of the signed-in account, when the page's own account is another brand's. */
      viewerBrand?: Brand;
    };

async function activeTab(tabId: number | undefined) {
  if (tabId !== undefined) return browser.tabs.get(tabId).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

export async function readActivePage(tabId?: number): Promise<ActivePage> {
  const tab = await activeTab(tabId);
  if (tab?.id === undefined) return { state: 'elsewhere' };
  if (tab.incognito) return { state: 'private' };
  if (!tab.url) return { state: 'hidden' };
  const settings = await storedSettings();
  const page = classifyUrl(tab.url, settings.mastodonHosts);
  if (!page) return { state: 'elsewhere' };
  if (settings.stoppedNetworks.includes(page.network)) {
    return { state: 'stopped', tabId: tab.id, network: page.network };
  }

  const key = tabContextKey(tab.id);
  const stored = TabContext.safeParse((await browser.storage.session.get(key))[key]);
  // The address is the truth; what was read counts only for the page it was read on.
  const reading =
    stored.success && samePage(stored.data.page, page) ? stored.data.reading : undefined;
  const accounts = await db.accounts.toArray();
  const match = resolveBrand({
    page,
    reading,
    accounts,
    workingBrandId: settings.workingBrandId,
  });
  const otherBrand =
    match.brandId && match.brandId !== settings.workingBrandId
      ? await db.brands.get(match.brandId)
      : undefined;
  const viewerBrand = match.viewerBrandId ? await db.brands.get(match.viewerBrandId) : undefined;
  return {
    state: 'network',
    tabId: tab.id,
    page,
    ...(reading && { reading }),
    allowed: await readsNetwork(page.network),
    match,
    ...(otherBrand && { otherBrand }),
    ...(viewerBrand && { viewerBrand }),
  };
}
