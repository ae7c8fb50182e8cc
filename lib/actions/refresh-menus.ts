import { browser } from 'wxt/browser';
import { type MenuItem, menuItems } from './menu-items';

/** What this context has shown last, by item. Another one may have shown something later, which does no harm. */
const shown = new Map<string, string>();

const create = (item: MenuItem): Promise<void> =>
  new Promise((resolve) => {
    browser.contextMenus.create(item, () => {
      // Reading it is how one says that an item which is there already is no fault.
      void browser.runtime.lastError;
      resolve();
    });
  });

async function show(item: MenuItem): Promise<void> {
  const state = JSON.stringify(item);
  if (shown.get(item.id) === state) return;
  const { id, ...change } = item;
  try {
    await browser.contextMenus.update(id, change);
  } catch {
    await create(item);
  }
  shown.set(id, state);
}

let queue: Promise<void> = Promise.resolve();
const inTurn = (step: () => Promise<void>): Promise<void> => {
  queue = queue.catch(() => undefined).then(step);
  return queue;
};

/** Brings the context menu's titles up to date. Idempotent, and quiet where nothing has changed. */
export const refreshMenus = (): Promise<void> =>
  inTurn(async () => {
    for (const item of await menuItems()) await show(item);
  });

/** Makes the context menu anew, after an install or an update: browsers keep its items until then. */
export const createMenus = (): Promise<void> =>
  inTurn(async () => {
    shown.clear();
    await browser.contextMenus.removeAll();
    for (const item of await menuItems()) await create(item);
  });
