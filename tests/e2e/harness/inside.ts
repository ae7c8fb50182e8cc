/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import type { Launched } from '../../../scripts/browsers/launched';

/** A quiet page of the extension: it has every extension API and runs none of our code. */
export interface Inside {
  /** Runs a function with the extension's rights; `chrome` is there in both browsers. JSON in, JSON out. */
  run<Args extends unknown[], Result>(
    task: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  close(): Promise<void>;
}

export const openInside = (launched: () => Launched): Inside => {
  let page: Page | undefined;
  return {
    async run<Args extends unknown[], Result>(
      task: (...args: Args) => Result,
      ...args: Args
    ): Promise<Awaited<Result>> {
      if (!page || page.isClosed()) {
        page = await launched().openExtensionPage('manifest.json', { background: true });
      }
      return (await page.evaluate(
        task as (...args: unknown[]) => unknown,
        ...args,
      )) as Awaited<Result>;
    },
    async close() {
      if (page && !page.isClosed()) await page.close();
      page = undefined;
    },
  };
};
