import { browser } from 'wxt/browser';
import { composerKey, ComposerState } from '../domain/composer-state';
import { Excused, excusedKey } from '../domain/excused';
import type { NetworkId } from '../domain/network-id';
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

/** Keeps the story of the post that is written in a tab. */
export const rememberComposer = (tabId: number, state: ComposerState): Promise<void> =>
  browser.storage.session.set({ [composerKey(tabId)]: state });

export async function recallComposer(tabId: number): Promise<ComposerState | undefined> {
  const key = composerKey(tabId);
  const stored = ComposerState.safeParse((await browser.storage.session.get(key))[key]);
  return stored.success ? stored.data : undefined;
}

/** Forgets what was written in a tab. */
export const forgetComposer = (tabId: number): Promise<void> =>
  browser.storage.session.remove(composerKey(tabId));

/** Forgets every post that is being written, or those of one network: nothing of them will be told any more. */
export async function forgetComposers(network?: NetworkId): Promise<void> {
  const stored = Object.entries(await browser.storage.session.get(null));
  const keys = stored.flatMap(([key, value]) => {
    if (!key.startsWith('composer:')) return [];
    const story = ComposerState.safeParse(value).data;
    return network === undefined || story?.network === network ? [key] : [];
  });
  await browser.storage.session.remove(keys);
}

/** Notes that the account is right this time: for the post that is written, or for the page. */
export const excuse = (tabId: number, subject: string): Promise<void> =>
  browser.storage.session.set({ [excusedKey(tabId)]: { subject } });

export async function recallExcused(tabId: number): Promise<string | undefined> {
  const key = excusedKey(tabId);
  const stored = Excused.safeParse((await browser.storage.session.get(key))[key]);
  return stored.success ? stored.data.subject : undefined;
}

export const forgetTab = (tabId: number): Promise<void> =>
  browser.storage.session.remove([
    tabContextKey(tabId),
    quietKey(tabId),
    composerKey(tabId),
    excusedKey(tabId),
  ]);
