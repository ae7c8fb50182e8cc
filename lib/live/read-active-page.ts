import { browser } from 'wxt/browser';
import { accountsNamed } from '../db/accounts-named';
import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { accountsAt } from '../detection/accounts-at';
import { classifyUrl } from '../detection/classify-url';
import type { Brand } from '../domain/brand';
import { composerKey, ComposerState } from '../domain/composer-state';
import { Excused, excusedKey } from '../domain/excused';
import { maskSettings } from '../domain/mask-brand';
import { samePage } from '../domain/page-ref';
import { TabContext, tabContextKey } from '../domain/tab-context';
import { judgeGuard } from '../reading/judge-guard';
import { knownViewer } from '../reading/known-viewer';
import { composerOn, isAlarm } from '../reading/read-alarm';
import { resolveBrand } from '../reading/resolve-brand';
import { pauseOf } from '../settings/paused-on';
import { maskPage } from './mask-page';
import type { ActivePage } from './active-page';
import { readsNetwork } from './reads-network';

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

/** Those that there are, all in one request; where nobody is asked for there is none. */
async function brandsById(
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, Brand>> {
  const wanted = [...new Set(ids.flatMap((id) => (id ? [id] : [])))];
  const found = wanted.length > 0 ? await db.brands.bulkGet(wanted) : [];
  return new Map(found.flatMap((brand) => (brand ? [[brand.id, brand]] : [])));
}

export async function readActivePage(tabId?: number): Promise<ActivePage> {
  const tab = await activeTab(tabId);
  if (tab?.id === undefined) return { state: 'elsewhere' };
  if (tab.incognito) return { state: 'private' };
  const url = tab.url ?? (await ownAddress(tab.id));
  if (!url) return { state: 'hidden' };
  // Nothing of what was read of the tab depends on the settings, so they are asked for together.
  const [known, session] = await Promise.all([
    storedSettings(),
    browser.storage.session.get([tabContextKey(tab.id), composerKey(tab.id), excusedKey(tab.id)]),
  ]);
  const settings = maskSettings(known);
  const page = classifyUrl(url, settings.mastodonHosts);
  if (!page) return { state: 'elsewhere' };
  const isPaused = pauseOf(settings, page.network, Temporal.Now.instant()) !== undefined;
  if (isPaused || settings.stoppedNetworks.includes(page.network)) {
    return { state: 'stopped', tabId: tab.id, network: page.network };
  }

  const stored = TabContext.safeParse(session[tabContextKey(tab.id)]).data;
  // The address is the truth; what was read counts only for the page it was read on.
  const context = stored && samePage(stored.page, page) ? stored : undefined;
  const reading = context?.reading;
  const composer = ComposerState.safeParse(session[composerKey(tab.id)]).data;
  const here = composerOn(page, composer);
  const [accounts, allowed] = await Promise.all([
    accountsNamed(accountsAt(page, [reading?.viewer, context?.remembered?.handle, here?.author])),
    readsNetwork(page.network),
  ]);
  const match = resolveBrand({
    page,
    reading,
    accounts,
    workingBrandId: settings.workingBrandId,
    shared: known.sharedAccounts,
  });
  const viewer = knownViewer(
    page,
    context?.at ?? '',
    reading?.viewer,
    context?.remembered,
    here?.look.open ? here.author : undefined,
  );
  const { workingBrandId, personalAccounts: personal } = settings;
  const guard = judgeGuard({
    page,
    viewer,
    accounts,
    personal,
    workingBrandId,
    shared: known.sharedAccounts,
  });
  const excused = Excused.safeParse(session[excusedKey(tab.id)]).data?.subject;
  const amongIds = (match.among ?? []).map(({ brandId }) => brandId);
  const brands = await brandsById([
    match.brandId,
    match.viewerBrandId,
    guard.account?.brandId,
    ...amongIds,
  ]);
  const brandWith = (id: string | undefined) => (id === undefined ? undefined : brands.get(id));
  const isPinned = workingBrandId !== undefined;
  const matched = match.brandId === workingBrandId ? undefined : brandWith(match.brandId);
  const among = amongIds.map(brandWith).filter((one) => one !== undefined);
  const viewerBrand = brandWith(match.viewerBrandId);
  const guardBrand = brandWith(guard.account?.brandId);
  const active = {
    state: 'network' as const,
    tabId: tab.id,
    page,
    ...(reading && { reading }),
    allowed,
    match,
    ...(matched && (isPinned ? { otherBrand: matched } : { proposed: matched })),
    ...(among.length > 0 && { among }),
    ...(viewerBrand && { viewerBrand }),
    ...(context && { readAt: context.at }),
    ...(here && { composer: here }),
    guard,
    ...(guardBrand && { guardBrand }),
    alarm: context !== undefined && isAlarm(guard, context, here, excused),
  };
  return maskPage(active, accounts, settings.call);
}
