import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

const folder = path.join(import.meta.dirname, '../../../screenshots');

/** Saves what the page shows as `screenshots/<name>.png`, and gives the file's name. */
export const screenshot = async (page: Page, name: string): Promise<string> => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path: file });
  return file;
};
