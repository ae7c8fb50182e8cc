import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramLines } from '../fixtures/exports/meta-content';
import { csvBytes } from '../fixtures/exports/text-bytes';
import { launch, type Session } from './harness/launch';
import { waitFor } from './harness/wait-for';
import { chooseFiles, openNumbers, writeFiles } from './steps/import-files';
import { rows } from './steps/rows';
import { becomes, press, saysSoon, see } from './steps/see';
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

/** A statistic of half a million posts, which Twitter let one download as one file. */
function largeFile(lines: number): Uint8Array {
  const header =
    'Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,likes,user profile clicks,url clicks,hashtag clicks,detail expands,permalink clicks,app opens,app installs,follows,email tweet,dial phone,media views,media engagements';
  const rest = ',0.1,3,2,30,4,5,0,6,0,0,0,1,0,0,0,0';
  const body = Array.from({ length: lines }, (_, at) => {
    const id = `17${String(at).padStart(16, '0')}`;
    const day = `2025-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
    return `${id},https://twitter.com/greenkitchen/status/${id},"Soup of the day, number ${at}",${day} 10:00 +0000,${at % 5000},${at % 300}${rest}`;
  });
  return Buffer.from(`${header}\n${body.join('\n')}\n`);
}

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
    await press(page, 'import-undo');
    await saysSoon(page, /Taken back/);
    expect([await count('imports'), await count('postReadings')]).toEqual([0, 0]);
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
    const [path = ''] = writeFiles([{ name: 'tweets.csv', bytes: largeFile(500_000) }]);
    await chooseFiles(page, [path]);
    await see(page, 'import-file');
    // The longest time in which the page did not get round to a task of its own.
    await page.evaluate(() => {
      const seen = globalThis as unknown as { longest: number };
      seen.longest = 0;
      let last = performance.now();
      setInterval(() => {
        seen.longest = Math.max(seen.longest, performance.now() - last);
        last = performance.now();
      }, 10);
    });
    await page.waitForSelector('[data-testid="import-table"][data-format="x-legacy"]', {
      timeout: 120_000,
    });
    await press(page, 'import-run', ':not(:disabled)');
    await saysSoon(page, /Storing/).catch(() => undefined);
    await press(page, 'import-stop');
    await saysSoon(page, /The import was stopped/);
    expect(await page.evaluate(() => indexedDB.databases().then((all) => all.length))).toBe(1);
    const left = await rows<{ file: string }>(session, 'imports');
    expect(left.map(({ file }) => file)).not.toContain('tweets.csv');
    const longest = await page.evaluate(
      () => (globalThis as unknown as { longest: number }).longest,
    );
    console.info(`longest wait of the page: ${Math.round(longest)} ms`);
    await page.close();
  }, 240_000);
});
