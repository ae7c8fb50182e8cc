import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import type { Launched } from './launched.ts';
import { grantActiveTab, paintInBackground } from './firefox-window.ts';
import { waitFor } from './wait-for.ts';

/** About the sizes that the browsers give them, in CSS pixels. */
const POPUP = { width: 380, height: 560 };
const PANEL = { width: 400, height: 760 };

const pageOf = async (browser: Browser, matches: (target: Target) => boolean): Promise<Page> => {
  const target = await browser.waitForTarget(matches, { timeout: 30_000 });
  return target.asPage();
};

/** Just after the launch the browser's list of extensions may still be empty. */
const extensionOf = ({ browser, extensionId }: Launched): Promise<Extension> =>
  waitFor('the extension', async () => (await browser.extensions()).get(extensionId));

/**
 * An extension page in a tab behind the page under test: that page stays the active tab, so the surface sees
 * what a popup or a sidebar over it would see.
 */
const behind = async (
  launched: Launched,
  page: Page,
  file: string,
  viewport: { width: number; height: number },
): Promise<Page> => {
  await page.bringToFront();
  const surface = await launched.openExtensionPage(file, { background: true });
  await paintInBackground(launched.browser, `${launched.baseUrl}/${file}`);
  await surface.setViewport(viewport);
  return surface;
};

/**
 * The popup over a page. Chromium: the real one, by the toolbar button; it closes when the page gets the
 * focus. Firefox: its page behind the page under test, with what the button grants.
 */
export const openPopupFor = async (launched: Launched, page: Page): Promise<Page> => {
  if (launched.engine === 'firefox') {
    await page.bringToFront();
    await grantActiveTab(launched.browser, launched.extensionId);
    return behind(launched, page, 'popup.html', POPUP);
  }
  await page.bringToFront();
  const extension = await extensionOf(launched);
  const popup = pageOf(launched.browser, (target) => target.url().endsWith('/popup.html'));
  await page.triggerExtensionAction(extension);
  return popup;
};

/** Opens Chromium's side panel in the window in front. */
export const showSidePanel = async (launched: Launched): Promise<void> => {
  const opener = await launched.openExtensionPage('manifest.json', { background: true });
  const session = await opener.createCDPSession();
  // The panel opens for a user's gesture only; the debugger may claim one.
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))`,
    userGesture: true,
    awaitPromise: true,
  });
  await opener.close();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
};

/** The side panel beside a page: the real one in Chromium, its page behind the page under test in Firefox. */
export const openSidePanelFor = async (launched: Launched, page: Page): Promise<Page> => {
  if (launched.engine === 'firefox') return behind(launched, page, 'sidepanel.html', PANEL);
  await page.bringToFront();
  const panel = pageOf(launched.browser, (target) => target.url().endsWith('/sidepanel.html'));
  await showSidePanel(launched);
  return panel;
};
