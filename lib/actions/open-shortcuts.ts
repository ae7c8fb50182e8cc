import { browser } from 'wxt/browser';

/** Firefox has a door of its own to that page; it is not in Chrome's types. */
const firefoxDoor = () =>
  (browser.commands as { openShortcutSettings?: () => Promise<void> }).openShortcutSettings;

/** Opens the browser's own page for the keys of extensions; answers whether it did. */
export async function openShortcuts(): Promise<boolean> {
  try {
    const open = firefoxDoor();
    if (open) await open();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
