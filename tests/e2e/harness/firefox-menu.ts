import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/browsers/firefox-protocol';

/** What is chosen in Firefox's open context menu at the moment; empty where nothing is. */
export const chosenInFirefoxMenu = async (browser: Browser): Promise<string> =>
  String(
    await inFirefoxWindow(browser, () => {
      const menu = document.querySelector('#contentAreaContextMenu');
      return menu?.querySelector(':scope > [_moz-menuactive]')?.getAttribute('label') ?? '';
    }),
  );
