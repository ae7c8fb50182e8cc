/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chosenInFirefoxMenu } from './harness/firefox-menu';
import { shownInFirefox } from './harness/firefox-surfaces';
import type { Display } from './harness/display';
import { engineUnderTest, type Session } from './harness/launch';
import { openedWindow, setKey } from './harness/own-ui';
import { waitFor } from './harness/wait-for';
import { launchOnScreen, LATE, type OnScreen, pointOf, toFront } from './steps/on-screen';
import { rows, rowSoon, visitsBecome } from './steps/rows';
import { press, see } from './steps/see';
import { addBrand } from './steps/welcome';

/**
 * What only a hand can do: a right click on a page and the choice in the browser's own menu, and the keys that hold
 * anywhere in the browser. Real windows, on a screen that nobody sees.
 */
const X = 'https://x.com/acmecoffee';
const PAGE = `<!doctype html><title>Acme Coffee</title>
  <p><span id="number" style="display: inline-block; font-size: 24px">12.3K</span> Followers</p>
  <p id="empty" style="margin-top: 200px">Nothing else</p>`;
const isFirefox = engineUnderTest() === 'firefox';

let screen: OnScreen;
let session: Session;
let display: Display;
let page: Page;
let brands: Record<string, string>;

beforeAll(async () => {
  screen = await launchOnScreen();
  ({ session, display } = screen);
  session.server.serve('x.com', PAGE);
  await addBrand(session, { name: 'Beta', links: ['https://x.com/beta'] });
  await addBrand(session, { name: 'Acme Coffee', links: [X] });
  const stored = await rows<{ id: string; name: string }>(session, 'brands');
  brands = Object.fromEntries(stored.map(({ id, name }) => [name, id]));
  page = await session.newPage(X);
  await visitsBecome(session, 'x', { profile: 1 });
}, 180_000);
afterAll(() => screen.close());

interface Stored {
  workingBrandId?: string;
  call?: { brandId: string };
  pausedNetworks: Record<string, string>;
}
const settingsSoon = (what: string, matches: (stored: Stored) => boolean) =>
  waitFor(
    what,
    async () => {
      const [stored] = await rows<Stored>(session, 'settings');
      if (stored && matches(stored)) return stored;
      throw new Error(JSON.stringify(stored));
    },
    LATE,
  );

/** Right click on an element of the page, and our item of the menu that opens. */
async function chooseOurs(selector: string, title: string, itemsBelow: number): Promise<void> {
  const before = display.windows();
  const { x, y } = await pointOf(page, selector);
  display.click(x, y, { button: 3 });
  await waitFor('the menu', () => display.windows() > before, LATE);
  if (isFirefox) {
    await waitFor(
      `“${title}” to be chosen`,
      async () => {
        display.press('Up');
        const chosen = await chosenInFirefoxMenu(session.browser);
        if (chosen === title) return true;
        throw new Error(chosen);
      },
      LATE,
    );
  } else {
    // Chromium's menu cannot be asked. Ours stands above what the browser has for developers, last in each menu.
    for (let step = 0; step <= itemsBelow; step += 1) display.press('Up');
  }
  display.press('Return');
  await waitFor('the menu to close', () => display.windows() <= before, LATE);
}

it('records a number that was marked with the mouse and chosen in the menu', async () => {
  await settingsSoon(
    'Acme to be worked for',
    (one) => one.workingBrandId === brands['Acme Coffee'],
  );
  await toFront(page);
  const { x, y } = await pointOf(page, '#number');
  display.click(x, y, { times: 3 });
  await waitFor('the marked number', () =>
    page.evaluate(() => String(getSelection()).includes('12.3K')),
  );
  const before = display.windows();
  display.click(x, y, { button: 3 });
  await waitFor('the menu', () => display.windows() > before, LATE);
  display.press('Escape');
  await waitFor('the menu to close', () => display.windows() <= before, LATE);

  await chooseOurs('#number', 'Record this number for Acme Coffee', 1);
  const small = await openedWindow(session, 'quick.html');
  await see(small, 'number-form');
  await press(small, 'number-save');
  await see(small, 'quick-done');
  const read = await rowSoon<{ brandId: string; value: number; source: string }>(
    session,
    'snapshots',
    ({ value }) => value === 12_300,
  );
  expect(read).toMatchObject({ brandId: brands['Acme Coffee'], source: 'read' });
  await small.close();
});

it('pauses the network of the page from its menu, and goes on from it', async () => {
  await toFront(page);
  const { x, y } = await pointOf(page, '#empty');
  // Nothing is marked any more.
  display.click(x, y + 40);
  await waitFor('nothing to be marked', () => page.evaluate(() => String(getSelection()) === ''));
  await chooseOurs('#empty', 'Pause on this site (X)', 2);
  await settingsSoon('X to be paused', (one) => 'x' in one.pausedNetworks);
  await chooseOurs('#empty', 'Go on here (X)', 2);
  await settingsSoon('X to be looked at', (one) => !('x' in one.pausedNetworks));
});

/** What our open popup or panel says of the page; empty where there is none. */
async function saysOfPage(surface: 'popup' | 'sidepanel'): Promise<string> {
  if (isFirefox) return (await shownInFirefox(session.browser, surface, 'here')).join('');
  const target = session.browser.targets().find((one) => one.url().endsWith(`/${surface}.html`));
  const shown = await target?.asPage();
  return (await shown?.$eval('[data-testid="here"]', (here) => here.textContent)) ?? '';
}

it('opens the popup and the panel by their keys', async () => {
  await toFront(page);
  display.press('alt+shift+k');
  const speaksIn = async (surface: 'popup' | 'sidepanel') =>
    (await saysOfPage(surface)).includes('@acmecoffee');
  await waitFor('the popup', () => speaksIn('popup'), LATE);
  await waitFor(
    'the popup to close',
    async () => {
      // It has the keys only a moment after it is there.
      display.press('Escape');
      return (await saysOfPage('popup')) === '';
    },
    LATE,
  );
  await toFront(page);
  display.press('alt+shift+u');
  await waitFor('the panel', () => speaksIn('sidepanel'), LATE);
});

it('turns to the next brand and begins and ends a call by their keys', async () => {
  await toFront(page);
  display.press('alt+shift+j');
  await settingsSoon('Beta', (one) => one.workingBrandId === brands['Beta']);
  display.press('alt+shift+j');
  await settingsSoon('Acme', (one) => one.workingBrandId === brands['Acme Coffee']);
  display.press('alt+shift+o');
  await settingsSoon('the call', (one) => one.call?.brandId === brands['Acme Coffee']);
  display.press('alt+shift+o');
  await settingsSoon('the end of the call', (one) => one.call === undefined);
});

it('begins a call once where our own page hears the key too', async () => {
  const dashboard = await session.openExtensionPage('dashboard.html#/settings');
  await see(dashboard, 'shortcut', '[data-command="popup"]');
  await toFront(dashboard);
  display.press('alt+shift+o');
  await see(dashboard, 'call-bar');
  await settingsSoon('the call', (one) => one.call?.brandId === brands['Acme Coffee']);
  display.press('alt+shift+o');
  await settingsSoon('the end of the call', (one) => one.call === undefined);
  await waitFor(
    'no call to be shown',
    async () => !(await dashboard.$('[data-testid="call-bar"]')),
  );
  await dashboard.close();
});

it('opens the form for a post by a key that the user has set', async () => {
  await setKey(session, 'log-post', 'Alt+Shift+Q');
  await toFront(page);
  display.press('alt+shift+q');
  const small = await openedWindow(session, 'quick.html');
  await see(small, 'post-form');
  expect(await small.evaluate(() => location.search)).toBe('?post=x');
  await small.close();
});
