import { browser, type Browser } from 'wxt/browser';
import { storedSettings } from '../db/stored-settings';
import { callerOf } from '../messaging/caller';
import type { PageMessage, PageReplies, Refusal } from '../messaging/protocol';
import { MAY_CALL, parseMessage } from '../messaging/receive';
import { isPausedOn } from '../settings/paused-on';
import { isPaused } from '../settings/settings';
import { coachedPage } from './coached-page';
import { recordActivity } from './record-activity';
import { recordComposer } from './record-composer';
import { recordReading } from './record-reading';
import { recordVisit } from './record-visit';
import { refreshTab } from './refresh-tab';

type Answer = PageReplies[PageMessage['type']] | Refusal;

const refusal = (error: Refusal['error']): Refusal => ({ error });

const mayRead = (href: string): Promise<boolean> => {
  const { protocol, hostname } = new URL(href);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
};

/** Whether nothing may be counted of the page now: everything is paused, or its network is. */
async function isPausedAt(href: string): Promise<boolean> {
  const settings = await storedSettings();
  const now = Temporal.Now.instant();
  const page = coachedPage(href, settings);
  return page ? isPausedOn(settings, page.network, now) : isPaused(settings, now);
}

const act = (message: PageMessage, tabId: number): Promise<Answer> => {
  switch (message.type) {
    case 'pageArrived':
      return recordVisit(message, tabId);
    case 'pageRead':
      return recordReading(message, tabId);
    case 'pageActive':
      return recordActivity(message, tabId);
    case 'composerSeen':
      return recordComposer(message, tabId);
  }
};

/**
 * Answers one message of a page script. Whatever is malformed, unknown or sent by someone else gets a
 * refusal and changes nothing; private windows and pauses get `null` and leave no trace.
 */
export async function answerMessage(
  raw: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Answer> {
  const message = parseMessage(raw);
  if (!message) return refusal('malformed');
  const extension = { id: browser.runtime.id, url: browser.runtime.getURL('/') };
  const caller = callerOf(sender, message.href, extension);
  const tabId = sender.tab?.id;
  if (!caller || tabId === undefined || !MAY_CALL[message.type].includes(caller)) {
    return refusal('not-allowed');
  }
  if (sender.tab?.incognito) return null;
  try {
    // A script that runs already outlives a permission that is taken back; what it says no longer counts.
    if (caller === 'page-script' && !(await mayRead(message.href))) return null;
    if (await isPausedAt(message.href)) {
      // A new page of the tab has lost the title that says so.
      if (message.type === 'pageArrived') await refreshTab(tabId);
      return null;
    }
    return await act(message, tabId);
  } catch {
    // The page script must not retry into a broken database; the surfaces say what is wrong with it.
    return refusal('failed');
  }
}
