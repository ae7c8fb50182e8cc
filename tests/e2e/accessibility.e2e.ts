import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe';
import { launch, type Session } from './harness/launch';
import { screenshot } from './harness/screenshot';
import { see } from './steps/see';
import { addBrand } from './steps/welcome';

let session: Session;
let settings: Page;
beforeAll(async () => {
  session = await launch();
  await addBrand(session, { name: 'Acme Coffee', links: ['https://x.com/acmecoffee'] });
  settings = await session.openExtensionPage('dashboard.html#/settings');
});
afterAll(() => session.close());

const PLACES = [
  'dashboard.html',
  'dashboard.html#/stages',
  'dashboard.html#/plan',
  'dashboard.html#/numbers',
  'dashboard.html#/time',
  'dashboard.html#/learn',
  'dashboard.html#/settings',
  'dashboard.html#/about',
  'welcome.html',
  'practice.html#/@acme.coffee',
  'quick.html',
];

const LOOKS = (['en', 'tr'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => [language, theme] as const),
);

describe.each(LOOKS)('every surface in %s, %s', (language, theme) => {
  beforeAll(async () => {
    await settings.bringToFront();
    await (await see(settings, 'language'))?.select(language);
    await settings.waitForFunction((lang) => document.documentElement.lang === lang, {}, language);
    const chooser = await see(settings, 'theme');
    const isSelect = await chooser?.evaluate((element) => element.tagName === 'SELECT');
    if (isSelect) await chooser?.select(theme);
    else
      await settings.$eval(`[data-testid="theme"] [value="${theme}"]`, (one) =>
        (one as HTMLElement).click(),
      );
    await settings.waitForFunction(
      (name) => document.documentElement.dataset.theme === name,
      {},
      theme,
    );
  });

  it.each(PLACES)('%s has no fault that axe can see', async (place) => {
    const page = await session.openExtensionPage(place);
    // The heading comes with the page’s data: before it the place is a frame with nothing to judge.
    await page.waitForSelector('main h1');
    await page.waitForFunction((lang) => document.documentElement.lang === lang, {}, language);
    expect(await axeFaults(page)).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    await screenshot(page, `${session.engine}-${place.replace(/\W+/g, '-')}-${language}-${theme}`);
    await page.close();
  });

  it('popup and side panel have none either, and the popup keeps its way on in sight', async () => {
    const page = await session.newPage('https://x.com/acmecoffee');
    const panel = await session.openSidePanelFor(page);
    await see(panel, 'advice');
    expect(await axeFaults(panel)).toEqual([]);
    const popup = await session.openPopupFor(page);
    await see(popup, 'advice');
    expect(await axeFaults(popup)).toEqual([]);
    await screenshot(popup, `${session.engine}-popup-${language}-${theme}`);
    // Whatever the font and the language, the way on stays in sight and nothing is cut off sideways.
    const { footer, height, sideways } = await popup.evaluate(() => ({
      footer: document.querySelector('footer')?.getBoundingClientRect().bottom ?? Infinity,
      height: innerHeight,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(footer).toBeLessThanOrEqual(height);
    expect(sideways).toBeLessThanOrEqual(0);
    await panel.close();
    await page.close();
  });
});

describe('by keyboard alone', () => {
  it('reaches every control of the dashboard in order, with a visible focus', async () => {
    const page = await session.openExtensionPage('dashboard.html');
    await page.bringToFront();
    await see(page, 'progress');
    const seen: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const active = document.activeElement as HTMLElement;
        const look = getComputedStyle(active);
        return {
          name: `${active.tagName} ${active.innerText || active.getAttribute('aria-label') || ''}`,
          ring: look.outlineStyle !== 'none' && Number.parseFloat(look.outlineWidth) >= 2,
        };
      });
      expect(focus.ring, focus.name).toBe(true);
      seen.push(focus.name);
    }
    expect(new Set(seen).size).toBeGreaterThan(6);
    await page.close();
  });
});
