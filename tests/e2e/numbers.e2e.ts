import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe';
import { launch, type Session } from './harness/launch';
import { waitFor } from './harness/wait-for';
import { encode } from '../fixtures/exports/text-bytes';
import { chooseFiles, openNumbers, writeFiles } from './steps/import-files';
import { rowSoon } from './steps/rows';
import { becomes, press, saysSoon, see, type } from './steps/see';
import { addBrand } from './steps/welcome';

let session: Session;
beforeAll(async () => {
  session = await launch();
  await addBrand(session, {
    name: 'Green Kitchen',
    standing: 'posting',
    links: ['https://www.instagram.com/green.kitchen'],
  });
});
afterAll(() => session.close());

const field = '[data-testid^="followers-"], [data-testid="followers"]';

describe('the numbers of a brand', () => {
  it('typed once stand in the chart, which becomes a table and says what it lacks', async () => {
    const page = await openNumbers(session);
    const input = await page.waitForSelector(
      `#part-week fieldset input:not([type="date"]), ${field}`,
    );
    await input?.type('1200');
    await press(page, 'numbers-save');
    await rowSoon<{ metric: string; value: number }>(
      session,
      'snapshots',
      ({ metric, value }) => metric === 'followers' && value === 1200,
    );
    await page.waitForFunction(() =>
      document.querySelector('[data-testid="chart-followers"]')?.textContent?.includes('1,200'),
    );
    await saysSoon(page, /cannot tell yet/i);
    await page.close();
  });

  it('of a file become a chart with its gap, whose numbers say on a press where they are from', async () => {
    const page = await openNumbers(session);
    const lines = await page.evaluate(() => {
      const today = Temporal.Now.plainDateISO();
      return Array.from({ length: 20 }, (_, at) => today.subtract({ days: 21 - at }))
        .filter((_, at) => at !== 9)
        .map((day, at) => `"${day.toString()}T00:00:00","${40 + at}"`);
    });
    const table = (title: string) => ['sep=,', `"${title}"`, '"Date","Primary"', ...lines, ''];
    const files = writeFiles(
      [
        { name: 'Visits.csv', title: 'Instagram profile visits' },
        { name: 'Clicks.csv', title: 'Instagram link clicks' },
      ].map(({ name, title }) => ({ name, bytes: encode(table(title).join('\n'), 'utf-16le') })),
    );
    await chooseFiles(page, files);
    await saysSoon(page, /Import 2 tables/);
    await press(page, 'import-run', ':not(:disabled)');
    await see(page, 'chart-metric');
    await saysSoon(page, /19 of \d+ days are known/);
    await press(page, 'chart-lineage', ':is([data-testid="chart-metric"] *)');
    await see(page, 'lineage-files');
    await saysSoon(page, /Clicks\.csv/);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    // The numbers of the charts side by side lie over the drawn ones, and a press finds them there.
    const number = await see(page, 'chart-number', '[aria-label^="Profile visits"]');
    await number?.click();
    await see(page, 'lineage-files');
    await saysSoon(page, /Visits\.csv/);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () =>
        !document.querySelector('dialog[open]') &&
        document.activeElement?.getAttribute('aria-label')?.startsWith('Profile visits'),
    );
    await page.close();
  });

  it('an experiment is written as a draft with its length, and nothing is compared', async () => {
    const page = await openNumbers(session);
    await press(page, 'experiment-new');
    await type(page, 'experiment-hypothesis', 'Questions bring more comments');
    await type(page, 'experiment-armA', 'A question');
    await type(page, 'experiment-armB', 'A statement');
    const end = await see(page, 'experiment-endsOn');
    const day = await page.evaluate(() =>
      Temporal.Now.plainDateISO().add({ weeks: 12 }).toString(),
    );
    await end?.evaluate((element, value) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(element, value);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, day);
    await press(page, 'experiment-save');
    await becomes(page, 'experiment', 'data-state', 'draft');
    await press(page, 'experiment-start');
    // Nothing is planned, so there is nothing that chance could share out.
    await saysSoon(page, /planned posts?/i);
    await becomes(page, 'experiment', 'data-state', 'draft');
    expect(await page.$('[data-testid="experiment-result"]')).toBeNull();
    await page.close();
  });

  it.each([
    { width: 1280, call: false, index: true },
    { width: 1100, call: false, index: false },
    { width: 1280, call: true, index: true },
    { width: 380, call: true, index: false },
  ])('a part that one goes to is not covered: %o', async ({ width, call, index }) => {
    const settings = await session.openExtensionPage('dashboard.html#/settings');
    if (call) {
      await press(settings, 'start-call');
      await see(settings, 'call-bar');
    }
    const page = await openNumbers(session);
    await page.setViewport({ width, height: 800 });
    if (call) await see(page, 'call-bar');
    await press(page, 'go-experiments');
    await waitFor('the heading in sight', () =>
      page.evaluate(() => {
        const heading = document.querySelector('#part-experiments h2');
        const { left, top, bottom } = heading?.getBoundingClientRect() ?? new DOMRect();
        const isShown = [top, bottom - 1].every(
          (y) => document.elementFromPoint(left + 1, y) === heading,
        );
        if (!isShown || heading !== document.activeElement) throw new Error(`${top} is covered`);
        return true;
      }),
    );
    const at = await page.$eval('.index-in-sight', (nav) => nav.getBoundingClientRect().top);
    expect(at >= 0).toBe(index);
    await page.close();
    if (call) {
      await press(settings, 'section-leave-call');
      await see(settings, 'start-call');
    }
    await settings.close();
  });

  it('what a number means is a press away', async () => {
    const page = await session.openExtensionPage('dashboard.html#/numbers/metrics/reach');
    await see(page, 'metric-facts');
    await saysSoon(page, /people/i);
    await page.close();
  });
});
