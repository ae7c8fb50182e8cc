import type { Page } from 'puppeteer-core';

/** The ways in which a page changes its address without a load; each ends when the address has changed. */

export const push = (page: Page, to: string): Promise<void> =>
  page.evaluate((path) => history.pushState(null, '', path), to);

export const replace = (page: Page, to: string): Promise<void> =>
  page.evaluate((path) => history.replaceState(null, '', path), to);

export const hash = (page: Page, to: string): Promise<void> =>
  page.evaluate((fragment) => {
    location.hash = fragment;
  }, to);

export const back = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('popstate', () => resolve(), { once: true });
        history.back();
      }),
  );

/** A navigation that the page's own router takes over. */
export const intercept = (page: Page, to: string): Promise<void> =>
  page.evaluate(async (path) => {
    navigation.addEventListener('navigate', (event) => event.intercept({}), { once: true });
    await navigation.navigate(path).finished;
  }, to);

/** A navigation that the page stops before it happens: the address stays. */
export const cancel = (page: Page, to: string): Promise<void> =>
  page.evaluate(async (path) => {
    navigation.addEventListener('navigate', (event) => event.preventDefault(), { once: true });
    const { committed, finished } = navigation.navigate(path);
    await Promise.allSettled([committed, finished]);
  }, to);
