import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramLines } from '../fixtures/exports/meta-content';
import { csvBytes } from '../fixtures/exports/text-bytes';
import { launch, type Session } from './harness/launch';
import { waitFor } from './harness/wait-for';
import { chooseFiles, openNumbers, writeFiles } from './steps/import-files';
import { rows } from './steps/rows';
import { becomes, press, saysSoon, see } from './steps/see';
import { tweets } from './steps/tweets';
import { addBrand } from './steps/welcome';

let session: Session;
beforeAll(async () => {
  session = await launch();
  await addBrand(session, {
    name: 'Green Kitchen',
    links: ['https://www.instagram.com/green.kitchen', 'https://x.com/greenkitchen'],
  });
});
afterAll(() => session.close());

const NAME = 'Mar-01-2026_Mar-31-2026_991122334455667.csv';
const instagram = { name: NAME, bytes: csvBytes(instagramLines) };
const count = async (table: string) => (await rows(session, table)).length;

describe('files of statistics', () => {
  it('are read, shown, imported by one click and taken back by one', async () => {
    const page = await openNumbers(session);
    await chooseFiles(page, writeFiles([instagram]));
    await see(page, 'import-table', '[data-format="meta-content-instagram"]');
    await saysSoon(page, /2 posts/);
    expect(await count('postReadings')).toBe(0);
    await press(page, 'import-run');
    await see(page, 'import-undo');
    expect(await count('postReadings')).toBe(2);
    expect(await count('imports')).toBe(1);
    // What went out and was not in the plan counts there.
    await saysSoon(page, /2 posts of the last months were not in the plan/);
    expect(await rows(session, 'slots')).toMatchObject([
      { network: 'instagram', origin: 'imported' },
      { network: 'instagram', origin: 'imported' },
    ]);
    await press(page, 'import-undo');
    await saysSoon(page, /Taken back/);
    expect([await count('imports'), await count('postReadings')]).toEqual([0, 0]);
    expect(await count('slots')).toBe(0);
    await page.close();
  });

  it('are known again, and importing them twice is importing them once', async () => {
    const page = await openNumbers(session);
    await chooseFiles(page, writeFiles([instagram]));
    await press(page, 'import-run', ':not(:disabled)');
    await see(page, 'import-undo');
    await chooseFiles(page, writeFiles([{ ...instagram, name: 'renamed.csv' }]));
    await becomes(page, 'import-table', 'data-missing', 'there');
    expect(await count('postReadings')).toBe(2);
    await page.close();
  });

  it('that are none are each answered with a sentence, and the others are read', async () => {
    const page = await openNumbers(session);
    const text = (name: string, content: string) => ({ name, bytes: Buffer.from(content) });
    await chooseFiles(
      page,
      writeFiles([
        text('empty.csv', ''),
        text('page.xls', '<html><body><table><tr><td>1</td></tr></table></body></html>'),
        { name: 'picture.csv', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]) },
        text('head.csv', `${instagramLines[0]?.join(',') ?? ''}\n`),
        { ...instagram, name: 'good.csv', bytes: csvBytes(instagramLines.slice(0, 2)) },
      ]),
    );
    await waitFor('every file to be read', async () => {
      const tables = await page.$$('[data-testid="import-table"]');
      if (tables.length !== 5) throw new Error(`${tables.length} tables`);
      return true;
    });
    await saysSoon(page, 'The file is empty.');
    await saysSoon(page, 'This is a web page that is called .xls.');
    await saysSoon(page, 'There is a header and nothing under it.');
    await saysSoon(page, /Import 1 table/);
    await page.close();
  });

  it('of half a million rows leave the page quick, and nothing behind when they are stopped', async () => {
    const page = await openNumbers(session);
    const [path = ''] = writeFiles([{ name: 'tweets.csv', bytes: tweets(500_000) }]);
    await chooseFiles(page, [path]);
    await see(page, 'import-file');
    // Were the page held up, its own clock would stand still until the file is read.
    await page.evaluate(() => {
      const seen = globalThis as unknown as { turns: number };
      seen.turns = 0;
      setInterval(() => (seen.turns += 1), 10);
    });
    await page.waitForSelector('[data-testid="import-table"][data-format="x-legacy"]', {
      timeout: 120_000,
    });
    const turns = await page.evaluate(() => (globalThis as unknown as { turns: number }).turns);
    expect(turns).toBeGreaterThan(100);
    // Pressed in the page itself as soon as some of it is stored: from here, storing may be over before the press arrives.
    await page.evaluate(() => {
      const seen = globalThis as unknown as { stoppedAt: number };
      new MutationObserver((_, observer) => {
        const preview = document.querySelector('[data-testid="import-preview"]');
        const share = Number(/Storing: (\d+) %/.exec(preview?.textContent ?? '')?.[1] ?? 0);
        if (share === 0) return;
        observer.disconnect();
        seen.stoppedAt = share;
        document.querySelector<HTMLElement>('[data-testid="import-stop"]')?.click();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await press(page, 'import-run', ':not(:disabled)');
    await saysSoon(page, /The import was stopped/);
    const share = await page.evaluate(
      () => (globalThis as unknown as { stoppedAt: number }).stoppedAt,
    );
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(100);
    expect(await page.evaluate(() => indexedDB.databases().then((all) => all.length))).toBe(1);
    const left = await rows<{ file: string }>(session, 'imports');
    expect(left.map(({ file }) => file)).not.toContain('tweets.csv');
    await page.close();
  }, 240_000);
});
