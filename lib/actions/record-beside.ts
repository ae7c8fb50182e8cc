import { browser } from 'wxt/browser';
import { storedSettings } from '../db/stored-settings';
import { isPausedOn } from '../settings/paused-on';
import { coachedPage } from './coached-page';
import { recordActivity } from './record-activity';

/**
 * Counts seconds in which the coach beside a page was used as time on that page: whoever ticks off a list there is at
 * work on it, although the page itself has lost the focus. Holds to `tabId`, else to the tab that the window shows.
 */
export async function recordBeside(
  seconds: number,
  until: number,
  tabId: number | undefined,
): Promise<void> {
  const [shown] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = tabId === undefined ? shown : await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.id === undefined || tab.url === undefined || tab.incognito) return;
  const settings = await storedSettings();
  const page = coachedPage(tab.url, settings);
  if (!page || isPausedOn(settings, page.network, Temporal.Now.instant())) return;
  // An address that a click on our icon has shown does not mean that the site may be counted.
  const { protocol, hostname } = new URL(tab.url);
  const origins = [`${protocol}//${hostname}/*`];
  const isAllowed =
    page.network === 'practice' || (await browser.permissions.contains({ origins }));
  if (!isAllowed) return;
  await recordActivity({ id: crypto.randomUUID(), href: tab.url, seconds, until }, tab.id);
}
