import { browser } from 'wxt/browser';

/** Opens the small window for one quick thing: `post`, or `number=<id>`. It stays open where a popup would close. */
export async function openWindow(what: string): Promise<void> {
  await browser.windows.create({
    url: browser.runtime.getURL(`/quick.html?${what}` as '/popup.html'),
    type: 'popup',
    width: 440,
    height: 720,
  });
}
