import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerMessage } from '../../../lib/actions/answer-message';
import type { PageFacts } from '../../../lib/domain/page-facts';

type Sender = Parameters<typeof answerMessage>[1];

/** Where each tab is. */
const shown = new Map<number, string>();

/** What the page script of one tab says, through the only door that it has. */
export const aTab = (tabId: number) => {
  let arrivals = 0;
  const say = (href: string, message: Record<string, unknown>) => {
    shown.set(tabId, href);
    vi.spyOn(browser.tabs, 'get').mockImplementation(
      (id) => Promise.resolve({ id, url: shown.get(id) }) as never,
    );
    return answerMessage({ id: crypto.randomUUID(), href, ...message }, {
      id: browser.runtime.id,
      frameId: 0,
      origin: new URL(href).origin,
      tab: { id: tabId, incognito: false },
    } as Sender);
  };
  return {
    /** Arrives at a page; without another `document` within the one that is open. */
    arrive: (href: string, document = 1_764_000_000_000 + tabId) =>
      say(href, { type: 'pageArrived', id: `${document}.e.${arrivals++}`, fragment: false }),
    read: (href: string, facts: PageFacts, final = true) =>
      say(href, { type: 'pageRead', facts, final }),
    active: (href: string, seconds: number, until = Date.now()) =>
      say(href, { type: 'pageActive', seconds, until }),
    /** Tells the story of the post `id` so far; it is being written as long as the facts say so. */
    compose: (href: string, id: string, facts: PageFacts, requests: readonly number[] = []) =>
      say(href, { type: 'composerSeen', id, open: Boolean(facts['open']), facts, requests }),
  };
};
