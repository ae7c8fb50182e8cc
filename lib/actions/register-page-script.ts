import { browser } from 'wxt/browser';
import { storedSettings } from '../db/stored-settings';
import { OPTIONAL_ORIGINS } from '../detection/origins';

const ID = 'page';
const FILE = 'content-script.js';
const EVERY_HOST = 'https://*/*';

async function pageOrigins(): Promise<string[]> {
  const { mastodonHosts } = await storedSettings();
  const known = OPTIONAL_ORIGINS.filter((origin) => origin !== EVERY_HOST);
  return [...known, ...mastodonHosts.map((host) => `https://${host}/*`)];
}

const same = (one: readonly string[] | undefined, other: readonly string[]) =>
  one?.length === other.length && other.every((item) => one.includes(item));

let queue: Promise<void> = Promise.resolve();

/**
 * Registers the page script for every network at once: the user's permission is the gate, so a grant needs
 * no second registration. Safe to run at every start of the worker; runs one after the other.
 */
export function registerPageScript(): Promise<void> {
  queue = queue.catch(() => undefined).then(register);
  return queue;
}

async function register(): Promise<void> {
  const matches = await pageOrigins();
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (same(present?.matches, matches)) return;
  const script = { id: ID, js: [FILE], matches, runAt: 'document_idle' as const };
  if (present) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Lets the page script look at the pages that are open, for instance after a pause. Nothing waits for it: what was
 * decided is stored, and a page that cannot be reached now is looked at when it changes.
 */
export const startInOpenTabs = (): Promise<void> => injectIntoOpenTabs().catch(() => undefined);

/**
 * Starts the page script in tabs that are open already: they would stay unread until reloaded. Where it runs, it looks
 * at the page again.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const wanted = await pageOrigins();
  const readable: string[] = [];
  for (const origin of wanted) {
    if (await browser.permissions.contains({ origins: [origin] })) readable.push(origin);
  }
  if (readable.length === 0) return;
  const tabs = await browser.tabs.query({ url: readable });
  await Promise.allSettled(
    tabs.map(async ({ id, incognito, discarded }) => {
      if (id === undefined || incognito || discarded) return;
      await browser.scripting.executeScript({ target: { tabId: id }, files: [`/${FILE}`] });
    }),
  );
}
