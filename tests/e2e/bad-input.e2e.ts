import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from './harness/launch';
import { rows, rowSoon } from './steps/rows';
import { press, saysSoon, see, type } from './steps/see';
import { addBrand } from './steps/welcome';

let session: Session;
beforeAll(async () => {
  session = await launch({ build: 'store' });
});
afterAll(() => session.close());

const brandNames = async () =>
  (await rows<{ name: string }>(session, 'brands')).map(({ name }) => name).toSorted();

async function brandStep() {
  const page = await session.openExtensionPage('welcome.html');
  await press(page, 'welcome-next');
  await see(page, 'welcome-brand-name');
  return page;
}

/** Puts a text in at once, as a paste does. */
const paste = async (page: Awaited<ReturnType<typeof brandStep>>, testId: string, text: string) => {
  const field = await see(page, testId);
  await field?.focus();
  await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), text);
};

describe('bad input is answered with a sentence and nothing is lost', () => {
  it('a brand with no name', async () => {
    const page = await brandStep();
    await press(page, 'welcome-standing-starting');
    await press(page, 'welcome-next');
    await saysSoon(page, /name/i);
    await page.waitForSelector('[role="alert"], [aria-invalid="true"]');
    expect(await brandNames()).toEqual([]);
    await page.close();
  });

  it('a name of 10,000 characters', async () => {
    const page = await brandStep();
    await paste(page, 'welcome-brand-name', 'x'.repeat(10_000));
    await press(page, 'welcome-standing-starting');
    await press(page, 'welcome-next');
    await saysSoon(page, /10,?000/);
    expect(await brandNames()).toEqual([]);
    const kept = await page.$eval(
      '[data-testid="welcome-brand-name"]',
      (field) => (field as HTMLInputElement).value.length,
    );
    expect(kept).toBe(10_000);
    await page.close();
  });

  it('markup as a name is text everywhere', async () => {
    const name = '<img src=x onerror="document.title=1">';
    await addBrand(session, { name, links: ['https://x.com/acmecoffee'] });
    const dashboard = await session.openExtensionPage('dashboard.html');
    await saysSoon(dashboard, name);
    expect(await dashboard.$$('img[src="x"]')).toEqual([]);
    expect(await dashboard.title()).not.toBe('1');
    await dashboard.close();
  });

  it('the longest name leaves every surface in its place', async () => {
    const name = `${'Uzun İsimli Seramik ve El Sanatları Atölyesi '.repeat(2).slice(0, 75)}Sonu`;
    await addBrand(session, { name });
    for (const place of [
      'dashboard.html',
      'dashboard.html#/stages',
      'popup.html',
      'sidepanel.html',
    ]) {
      const page = await session.openExtensionPage(place);
      await saysSoon(page, 'Uzun İsimli');
      const outside = await page.evaluate(() => {
        const title = document.querySelector('[data-testid="brand-name"]')?.getBoundingClientRect();
        const main = document.querySelector('main')?.getBoundingClientRect();
        const scrolls = document.documentElement.scrollWidth > document.documentElement.clientWidth;
        const overlaps = title && main && title.left < main.left && title.right > main.left;
        return scrolls || overlaps;
      });
      expect(outside, place).toBeFalsy();
      await page.close();
    }
    const settings = await session.openExtensionPage('dashboard.html#/settings');
    await saysSoon(settings, 'Uzun İsimli');
    await settings.close();
    expect(await brandNames()).toContain(name);
  });

  it('the same account on a second brand names the first', async () => {
    const page = await brandStep();
    await type(page, 'welcome-brand-name', 'Second');
    await paste(page, 'welcome-links', 'https://x.com/AcmeCoffee');
    await press(page, 'welcome-standing-starting');
    await press(page, 'welcome-next');
    await saysSoon(page, '<img src=x onerror="document.title=1">');
    expect(await brandNames()).toHaveLength(2);
    await page.close();
  });

  it('a link of no known network, and an admin link with the public one to use', async () => {
    const page = await brandStep();
    const links = 'https://example.org/acme\nhttps://www.linkedin.com/company/1/admin/dashboard/';
    await paste(page, 'welcome-links', links);
    await page.waitForFunction(
      () => document.querySelectorAll('[data-testid="welcome-link"]').length === 2,
    );
    await saysSoon(page, 'linkedin.com/company/1');
    // What is not recognised is not added, and that is said before the user goes on.
    await see(page, 'left-out');
    await press(page, 'link-use');
    await saysSoon(page, 'company/1');
    await page.close();
  });

  it('a file that is no backup changes nothing, and a backup brings everything back', async () => {
    const before = await rows<{ id: string; name: string }>(session, 'brands');
    const settings = await session.openExtensionPage('dashboard.html#/settings');
    const restore = async (text: string) => {
      const input = await settings.waitForSelector('input[type="file"]');
      await input?.evaluate((element, content) => {
        const files = new DataTransfer();
        files.items.add(new File([content], 'backup.json', { type: 'application/json' }));
        element.files = files.files;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    };
    await restore('{"half":');
    await settings.waitForSelector('[role="alert"]');
    expect(await rows(session, 'brands')).toEqual(before);

    const at = '2026-11-23T09:00:00.000Z';
    await restore(
      JSON.stringify({
        format: 'stagecoach-backup',
        version: 1,
        savedAt: at,
        brands: [
          {
            id: 'b',
            name: 'Restored',
            stage: 3,
            stageSince: at,
            declared: 'measuring',
            createdAt: at,
          },
        ],
        accounts: [],
        taskStates: [],
        visitDays: [],
        accountFacts: [],
        ledger: [],
        settings: {
          language: 'tr',
          theme: 'system',
          badge: true,
          workingBrandId: 'b',
          networks: [],
          mastodonHosts: [],
        },
      }),
    );
    await see(settings, 'backup-preview');
    expect(await rows(session, 'brands')).toEqual(before);
    await press(settings, 'restore-confirm');
    await rowSoon<{ name: string }>(session, 'brands', ({ name }) => name === 'Restored');
    expect(await brandNames()).toEqual(['Restored']);
    await saysSoon(settings, 'Ayarlar');
  });
});
