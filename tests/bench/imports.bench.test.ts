import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from '../e2e/harness/launch';
import { chooseFiles, openNumbers, writeFiles } from '../e2e/steps/import-files';
import { press } from '../e2e/steps/see';
import { tweets } from '../e2e/steps/tweets';
import { addBrand } from '../e2e/steps/welcome';
import { storeTwins } from './imports/in-page';

/** How much slower an import may be than bare writes of the same rows with the same indexes. */
const RATE = 0.75;
const IMPORTED = 100_000;
const ROUNDS = 3;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function aBrand(): Promise<Session> {
  const session = await launch();
  await addBrand(session, {
    name: 'Green Kitchen',
    standing: 'posting',
    links: ['https://x.com/greenkitchen'],
  });
  return session;
}

let session: Session;
beforeAll(async () => {
  session = await aBrand();
}, 120_000);
afterAll(() => session.close());

test('an import stores nearly as many rows a second as bare writes do', async () => {
  const page = await openNumbers(session);
  const files = writeFiles([{ name: 'tweets.csv', bytes: tweets(IMPORTED) }]);
  const imports: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await chooseFiles(page, files);
    await page.waitForSelector('[data-testid="import-run"]:not(:disabled)', { timeout: 60_000 });
    const start = performance.now();
    await press(page, 'import-run');
    await page.waitForSelector('[data-testid="import-undo"]', { timeout: 120_000 });
    imports.push(performance.now() - start);
    await press(page, 'import-undo');
    await page.waitForFunction(() => !document.querySelector('[data-testid="import-undo"]'), {
      timeout: 120_000,
    });
    bare.push(await session.inside.run(storeTwins, IMPORTED));
  }
  const ratio = median(bare) / median(imports);
  console.log(
    `${IMPORTED} posts: imported in ${Math.round(median(imports))} ms, bare writes ${Math.round(median(bare))} ms, ` +
      `ratio ${ratio.toFixed(2)}; target ${RATE}`,
  );
  await page.close();
  expect(ratio).toBeGreaterThanOrEqual(RATE);
}, 900_000);
