import { browser } from 'wxt/browser';
import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { classifyUrl } from '../detection/classify-url';
import type { Brand } from '../domain/brand';
import { composerKey, ComposerState } from '../domain/composer-state';
import { Excused, excusedKey } from '../domain/excused';
import type { NetworkId } from '../domain/network-id';
import type { PageReading } from '../domain/page-facts';
import { type PageRef, samePage } from '../domain/page-ref';
import { TabContext, tabContextKey } from '../domain/tab-context';
import { type Guard, judgeGuard } from '../reading/judge-guard';
import { knownViewer } from '../reading/known-viewer';
import { composerOn, isAlarm } from '../reading/read-alarm';
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
      /** When the page was last read. */
      readAt?: string;
      /** The post that is written here, or that just was. */
      composer?: ComposerState;
      /** Whoever would publish here, compared with the working brand. */
      guard: Guard;
      /** The brand that `guard` names. */
      guardBrand?: Brand;
      /** A post is being written as an account of another brand. */
      alarm: boolean;
    };

async function activeTab(tabId: number | undefined) {
  if (tabId !== undefined) return browser.tabs.get(tabId).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/**
 * The address of a page of our own, which some versions of Chromium keep from us as if it were somebody else's.
 */
async function ownAddress(tabId: number): Promise<string | undefined> {
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'], tabIds: [tabId] });
  return contexts?.[0]?.documentUrl;
}

export async function readActivePage(tabId?: number): Promise<ActivePage> {
  const tab = await activeTab(tabId);
  if (tab?.id === undefined) return { state: 'elsewhere' };
  if (tab.incognito) return { state: 'private' };
  const url = tab.url ?? (await ownAddress(tab.id));
  if (!url) return { state: 'hidden' };
  const settings = await storedSettings();
  const page = classifyUrl(url, settings.mastodonHosts);
  if (!page) return { state: 'elsewhere' };
  if (settings.stoppedNetworks.includes(page.network)) {
    return { state: 'stopped', tabId: tab.id, network: page.network };
  }

  const session = await browser.storage.session.get([
    tabContextKey(tab.id),
    composerKey(tab.id),
    excusedKey(tab.id),
  ]);
  const stored = TabContext.safeParse(session[tabContextKey(tab.id)]).data;
  // The address is the truth; what was read counts only for the page it was read on.
  const context = stored && samePage(stored.page, page) ? stored : undefined;
  const reading = context?.reading;
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
  const composer = ComposerState.safeParse(session[composerKey(tab.id)]).data;
  const here = composerOn(page, composer);
  const viewer = knownViewer(
    page,
    context?.at ?? '',
    reading?.viewer,
    context?.remembered,
    here?.look.open ? here.author : undefined,
  );
  const { workingBrandId, personalAccounts: personal } = settings;
  const guard = judgeGuard({ page, viewer, accounts, personal, workingBrandId });
  const excused = Excused.safeParse(session[excusedKey(tab.id)]).data?.subject;
  const guardBrand = guard.account && (await db.brands.get(guard.account.brandId));
  return {
    state: 'network',
    tabId: tab.id,
    page,
    ...(reading && { reading }),
    allowed: await readsNetwork(page.network),
    match,
    ...(otherBrand && { otherBrand }),
    ...(viewerBrand && { viewerBrand }),
    ...(context && { readAt: context.at }),
    ...(here && { composer: here }),
    guard,
    ...(guardBrand && { guardBrand }),
    alarm: context !== undefined && isAlarm(guard, context, here, excused),
  };
}
