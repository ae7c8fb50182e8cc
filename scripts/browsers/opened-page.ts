import type { Page } from 'puppeteer-core';
import type { Launched } from './launched.ts';
import { waitFor } from './wait-for.ts';

/**
 * Waits for the tab in which the extension itself opens one of its pages, such as `practice.html`. Firefox tells
 * puppeteer no address of such a tab, so the tabs are asked.
 */
export const openedPage = (
  { browser, baseUrl }: Launched,
  file: string,
  timeout?: number,
): Promise<Page> =>
  waitFor(
    `${file} to open`,
    async () => {
      for (const page of await browser.pages()) {
        const href = await page.evaluate(() => location.href).catch(() => '');
        if (href.startsWith(`${baseUrl}/${file}`)) return page;
      }
      return undefined;
    },
    timeout,
  );
