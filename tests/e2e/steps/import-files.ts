import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from '../harness/launch';
import { see } from './see';

/** Writes files where a browser can be given them. */
export function writeFiles(files: readonly { name: string; bytes: Uint8Array }[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'stagecoach-files-'));
  return files.map(({ name, bytes }) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
}

export async function openNumbers(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('dashboard.html#/numbers');
  await see(page, 'import-section');
  return page;
}

/** Gives the page's file field these files, as the user's own dialog would. */
export async function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
  const field = (await page.$('[data-testid="import-files"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(...paths);
}
