import type { Page } from 'puppeteer-core';
import { waitFor } from '../harness/wait-for';

/** Longer than a busy machine ever takes: only what never comes is waited for so long. */
const TIMEOUT = 30_000;

const selectorOf = (testId: string) => `[data-testid="${testId}"]`;

/** Waits for the element with this test id; `where` narrows it by attributes. */
export const see = (page: Page, testId: string, where = '') =>
  page.waitForSelector(`${selectorOf(testId)}${where}`, { timeout: TIMEOUT });

/** Clicks it as a user would: it must be there and visible. */
export async function press(page: Page, testId: string, where = ''): Promise<void> {
  const selector = `${selectorOf(testId)}${where}`;
  // A tab behind another one draws no frames and gets no pointer events: puppeteer's own wait for a visible
  // element counts frames and would never end there, and the click is the element's own.
  await page.waitForFunction(
    (wanted) => document.querySelector(wanted)?.checkVisibility() ?? false,
    { polling: 50, timeout: TIMEOUT },
    selector,
  );
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

export async function type(page: Page, testId: string, text: string): Promise<void> {
  const field = await see(page, testId);
  await field?.focus();
  await field?.type(text);
}

/** The element's attribute, once it has the wanted value. */
export const becomes = (page: Page, testId: string, attribute: string, value: string) =>
  waitFor(`${testId} to have ${attribute}="${value}"`, async () => {
    const found = await page
      .$eval(selectorOf(testId), (element, name) => element.getAttribute(name), attribute)
      .catch(() => undefined);
    if (found !== value) throw new Error(`${attribute} is ${JSON.stringify(found)}`);
    return true;
  });

export const attribute = (page: Page, testId: string, name: string) =>
  page.$eval(selectorOf(testId), (element, key) => element.getAttribute(key), name);

/** The visible text of the page. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

export const saysSoon = (page: Page, text: string | RegExp) =>
  waitFor(`the page to say ${String(text)}`, async () => {
    const shown = await textOf(page);
    if (typeof text === 'string' ? shown.includes(text) : text.test(shown)) return true;
    throw new Error(`it says: ${shown.slice(0, 2000)}`);
  });
