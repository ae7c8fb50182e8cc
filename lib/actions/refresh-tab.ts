import { browser } from 'wxt/browser';
import { accountsNamed } from '../db/accounts-named';
import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { accountsAt } from '../detection/accounts-at';
import { showHandle } from '../detection/show-handle';
import { isHidden, maskSettings } from '../domain/mask-brand';
import { samePage } from '../domain/page-ref';
import { judgeGuard } from '../reading/judge-guard';
import { knownViewer } from '../reading/known-viewer';
import { composerOn, isAlarm } from '../reading/read-alarm';
import { nameOf } from '../detection/name-of';
import { pauseOf } from '../settings/paused-on';
import { isPaused } from '../settings/settings';
import { fill, wordsIn } from '../settings/worker-words';
import { coachedPage } from './coached-page';
import { recallComposer, recallExcused, recallTab } from './tab-memory';

/** The mark of one tab, and what it means in words. `null`: what holds for every tab. */
interface TabBadge {
  text: string | null;
  title: string | null;
}

const NOTHING: TabBadge = { text: null, title: null };

async function badgeOf(tabId: number): Promise<TabBadge> {
  const known = await storedSettings();
  const settings = maskSettings(known);
  const tab = await recallTab(tabId);
  // The tab may be somewhere else by now, or where nothing is coached any more.
  const { url } = await browser.tabs.get(tabId);
  const here = url === undefined ? undefined : coachedPage(url, settings);
  const words = wordsIn(settings.language).icon;
  const now = Temporal.Now.instant();
  if (here && !isPaused(settings, now) && pauseOf(settings, here.network, now)) {
    return { text: '', title: fill(words.pausedOn, { network: nameOf(here.network) }) };
  }
  if (!tab || !here || !samePage(here, tab.page)) return NOTHING;
  const brand = settings.workingBrandId && (await db.brands.get(settings.workingBrandId));
  if (!brand || isPaused(settings, now)) return NOTHING;
  const { page, at, reading, remembered } = tab;
  const composer = composerOn(page, await recallComposer(tabId));
  const author = composer?.look.open ? composer.author : undefined;
  const viewer = knownViewer(page, at, reading?.viewer, remembered, author);
  const accounts = await accountsNamed(accountsAt(page, [viewer?.handle]));
  const personal = settings.personalAccounts;
  const guard = judgeGuard({
    page,
    viewer,
    accounts,
    personal,
    workingBrandId: brand.id,
    shared: known.sharedAccounts,
  });
  const { call } = settings;
  const isOthers = call && guard.account && isHidden(call, guard.account.brandId);
  const handle = guard.viewer ? showHandle(page.network, guard.viewer.handle) : '';
  const account = isOthers ? call.others : handle;
  const sign = (mark: string, meaning: string): TabBadge => ({
    text: settings.badge ? mark : null,
    title: fill(meaning, { account, brand: brand.name }),
  });
  if (isAlarm(guard, tab, composer, await recallExcused(tabId))) return sign('!', words.wrong);
  return guard.state === 'unknown' ? sign('?', words.unknown) : NOTHING;
}

/** Shows on a tab's own icon whether its account is the working brand's. A tab that is gone needs none. */
export async function refreshTab(tabId: number): Promise<void> {
  try {
    const { text, title } = await badgeOf(tabId);
    await browser.action.setBadgeText({ tabId, text: text as string });
    // A title cannot be taken back, so the tab gets the one that holds everywhere.
    await browser.action.setTitle({ tabId, title: title ?? (await browser.action.getTitle({})) });
  } catch {
    // What was written is written; a badge that could not follow must not make it look refused.
  }
}

/** The same for every tab that something is known of, after the brand or its accounts have changed. */
export async function refreshTabs(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const tabs = Object.keys(stored).flatMap((key) => /^tab:(\d+)$/.exec(key)?.[1] ?? []);
  for (const tabId of tabs) await refreshTab(Number(tabId));
}
