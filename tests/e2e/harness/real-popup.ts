import { inFirefoxWindow } from '../../../scripts/browsers/firefox-protocol';
import type { Launched } from '../../../scripts/browsers/launched';

/** The little of Firefox's own window that is used here. The function below runs there, not here. */
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: unknown): { triggerAction(window: unknown): Promise<void> };
        };
      };
    };
  };
};
interface PopupBrowser extends Element {
  currentURI?: { spec: string };
  messageManager: {
    addMessageListener(name: string, listen: (message: { data: string }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
}

/**
 * Presses Firefox's toolbar button over the tab in front and gives the text of the popup that opens, once it
 * holds `wanted`. Firefox lets WebDriver see the real popup only this way, so it is for one test; the others
 * use `openPopupFor`.
 */
export const realFirefoxPopupText = async (
  { browser, extensionId }: Launched,
  wanted: string,
): Promise<string> => {
  const text = await inFirefoxWindow(
    browser,
    async (id, expected) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      const read = (popup: PopupBrowser, round: number) =>
        new Promise<string>((resolve) => {
          const name = `popup-text:${round}`;
          popup.messageManager.addMessageListener(name, ({ data }) => resolve(data));
          const script = `sendAsyncMessage('${name}', content.document.body?.innerText ?? '')`;
          popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
        });
      let last = '';
      for (let round = 0; round < 100; round += 1) {
        const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
        if (popup?.currentURI?.spec.endsWith('/popup.html')) last = await read(popup, round);
        if (last.includes(expected)) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return last;
    },
    extensionId,
    wanted,
  );
  return String(text);
};
