import { createInterface } from 'node:readline';
import type { Browser } from 'puppeteer-core';

/** Waits for Enter in the terminal. Throws a sentence when the terminal or the browser is closed before. */
export const waitForEnter = (browser: Browser): Promise<void> =>
  new Promise((resolve, reject) => {
    const terminal = createInterface({ input: process.stdin });
    const end = (what: string) => () => {
      // Closing the terminal says so at once, and what is said first counts.
      reject(new Error(`${what} before Enter was pressed. Nothing was captured. Run it again.`));
      terminal.close();
    };
    terminal.once('line', () => {
      resolve();
      terminal.close();
    });
    terminal.once('close', end('The terminal was closed'));
    browser.once('disconnected', end('The browser was closed'));
  });
