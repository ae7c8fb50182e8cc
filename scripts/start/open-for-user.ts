import type { Page } from 'puppeteer-core';
import { showFirefoxSidebar } from '../browsers/firefox-window.ts';
import type { Launched } from '../browsers/launched.ts';
import { openedPage } from '../browsers/opened-page.ts';
import { showSidePanel } from '../browsers/surfaces.ts';

/** The coach beside the page; where the browser shows no panel, in a tab of its own. */
const openCoach = async (launched: Launched, beside: Page): Promise<void> => {
  await beside.bringToFront();
  try {
    if (launched.engine === 'firefox') {
      await showFirefoxSidebar(launched.browser, launched.extensionId);
    } else {
      await showSidePanel(launched);
    }
  } catch {
    await launched.openExtensionPage('sidepanel.html', { background: true });
  }
};

/** The practice network in a tab and the coach beside it; ends when the person closes the browser. */
export const openForUser = async (
  launched: Launched,
  say: (line: string) => void,
): Promise<void> => {
  const closed = new Promise<void>((resolve) => {
    launched.browser.once('disconnected', () => resolve());
  });
  const practice = await launched.openExtensionPage('practice.html');
  await openCoach(launched, practice);
  // On installation the welcome page opens by itself, and it comes to the front whenever that is.
  await openedPage(launched, 'welcome.html', 3000).catch(() => undefined);
  await practice.bringToFront();
  say('The practice network and the coach are open. Close the browser to end this command.');
  await closed;
};
