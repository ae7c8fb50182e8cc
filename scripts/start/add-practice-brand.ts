import type { Page } from 'puppeteer-core';
import type { Launched } from '../browsers/launched.ts';
import { openedPage } from '../browsers/opened-page.ts';
import { waitFor } from '../browsers/wait-for.ts';

/**
 * Goes through the welcome page as far as "try with a practice brand", presses it, and gives the tab of the practice
 * network that the product opens then. That takes a moment, and the tab comes to the front when it does.
 */
export const addPracticeBrand = async (launched: Launched, welcome: Page): Promise<Page> => {
  await waitFor('the welcome page to offer a practice brand', () =>
    welcome.evaluate(() => {
      const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
      const offer = part('welcome-practice');
      (offer ?? part('welcome-next'))?.click();
      return offer !== null;
    }),
  );
  const practice = await openedPage(launched, 'practice.html');
  await practice.waitForSelector('main');
  return practice;
};
