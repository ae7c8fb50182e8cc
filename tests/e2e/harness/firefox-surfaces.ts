import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/browsers/firefox-protocol';

/** The little of Firefox's own windows that is used here. The function below runs there, not here. */
interface RemoteBrowser extends Element {
  currentURI?: { spec: string };
  messageManager: {
    addMessageListener(name: string, listen: (message: { data: string }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
}
declare const Services: { wm: { getEnumerator(type: string): Iterable<Window> } };

/**
 * What the element with this test id shows in the surface of ours that is open in Firefox itself, of each window one
 * line: its `data-state` and its text. Firefox lets WebDriver see neither its popup nor its sidebar.
 */
export const shownInFirefox = async (
  browser: Browser,
  surface: 'popup' | 'sidepanel',
  testId: string,
): Promise<string[]> => {
  const shown = await inFirefoxWindow(
    browser,
    async (file, id) => {
      const ask = (frame: RemoteBrowser) =>
        new Promise<string>((resolve) => {
          const name = `shown:${Math.random()}`;
          frame.messageManager.addMessageListener(name, ({ data }) => resolve(data));
          const script = `{
            const one = content.document.querySelector('[data-testid="${id}"]');
            sendAsyncMessage('${name}', one ? [one.dataset.state, one.innerText].join(' ') : '');
          }`;
          frame.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
          setTimeout(() => resolve(''), 3000);
        });
      const lines: string[] = [];
      for (const { document: own } of Services.wm.getEnumerator('navigator:browser')) {
        const sidebar = own.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
        const frame =
          file === 'popup'
            ? own.querySelector<RemoteBrowser>('.webextension-popup-browser')
            : sidebar?.querySelector<RemoteBrowser>('#webext-panels-browser');
        if (frame?.currentURI?.spec.includes(`/${file}.html`)) lines.push(await ask(frame));
      }
      return JSON.stringify(lines);
    },
    surface,
    testId,
  );
  return JSON.parse(String(shown)) as string[];
};
