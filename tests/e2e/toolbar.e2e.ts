/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { launch, type Session } from './harness/launch';
import { push } from './harness/moves';
import { chooseInMenu, launchRevocable, openedWindow, revokeInBrowser } from './harness/own-ui';
import { waitFor } from './harness/wait-for';
import { rows, rowSoon, visitsBecome, visitsOf } from './steps/rows';
import { becomes, press, see } from './steps/see';
import { addBrand } from './steps/welcome';

const X = 'https://x.com/acmecoffee';
const SITES = ['https://x.com/*', 'https://pro.x.com/*'];
const INSTAGRAM = 'https://www.instagram.com/acme.coffee/';

let session: Session;
afterEach(() => session.close());

async function start(launching: Promise<Session> = launch()): Promise<void> {
  session = await launching;
  await addBrand(session, { name: 'Acme Coffee', links: [X, INSTAGRAM] });
}

const iconOf = (page: Page) =>
  session.inside.run(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    if (tab?.id === undefined) return undefined;
    const { id: tabId } = tab;
    const text = await chrome.action.getBadgeText({ tabId });
    return { text, title: await chrome.action.getTitle({ tabId }) };
  }, page.url());

const titleBecomes = (page: Page, title: RegExp) =>
  waitFor(`the icon to say ${title}`, async () => {
    const icon = await iconOf(page);
    if (icon && title.test(icon.title)) return true;
    throw new Error(JSON.stringify(icon));
  });

/** Long enough for a message of the page to be counted, if it were. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1000));

it('counts and reads nothing on a paused network, says so, and goes on with one click', async () => {
  await start();
  const page = await session.newPage(X);
  await visitsBecome(session, 'x', { profile: 1 });
  const panel = await session.openSidePanelFor(page);
  await becomes(panel, 'here', 'data-state', 'network');
  await press(panel, 'pause');
  await panel.waitForSelector('[data-item="here-hour"]');
  await panel.$eval('[data-item="here-hour"]', (item) => (item as HTMLElement).click());
  await becomes(panel, 'here', 'data-state', 'paused');
  await titleBecomes(page, /paused on X/);

  await push(page, '/notifications');
  await aMoment();
  expect(await visitsOf(session, 'x')).toEqual({ profile: 1 });
  // Also on a page that is loaded anew, and nowhere else.
  await page.goto('https://x.com/home');
  await titleBecomes(page, /paused on X/);
  expect(await visitsOf(session, 'x')).toEqual({ profile: 1 });
  const other = await session.newPage(INSTAGRAM);
  await visitsBecome(session, 'instagram', { profile: 1 });
  await other.close();

  await page.bringToFront();
  await becomes(panel, 'here', 'data-state', 'paused');
  await press(panel, 'resume');
  await becomes(panel, 'here', 'data-state', 'network');
  // The page that is open is looked at from now on.
  await visitsBecome(session, 'x', { profile: 1, home: 1 });
  await titleBecomes(page, /Acme Coffee/);
});

it('ends a pause by itself, and looks at the open page then', async () => {
  await start();
  const page = await session.newPage(X);
  await visitsBecome(session, 'x', { profile: 1 });
  await chooseInMenu(session, page, 'pause:x');
  await titleBecomes(page, /paused on X/);
  await push(page, '/home');
  // The hour passes: its end is moved to a moment ago, and the alarm rings.
  await session.inside.run(async () => {
    const open = indexedDB.open('stagecoach');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const store = db.transaction('settings', 'readwrite').objectStore('settings');
    await new Promise((resolve) => {
      const read = store.get('settings');
      read.onsuccess = () => {
        const over = new Date(Date.now() - 1000).toISOString();
        store.put({ ...(read.result as object), pausedNetworks: { x: over } }).onsuccess = resolve;
      };
    });
    db.close();
    await chrome.alarms.create('pause-over', { when: Date.now() });
  });
  await visitsBecome(session, 'x', { profile: 1, home: 1 });
  await titleBecomes(page, /Acme Coffee/);
});

it('knows within a second that a permission was taken away in the browser’s own settings', async () => {
  await start(launchRevocable(SITES));
  const page = await session.newPage(X);
  await visitsBecome(session, 'x', { profile: 1 });
  const panel = await session.openSidePanelFor(page);
  const settings = await session.openExtensionPage('dashboard.html#/settings');
  const inSettings = '[data-testid="network"][data-network="x"]';
  await settings.waitForSelector(`${inSettings}[data-state="reading"]`);
  await page.bringToFront();
  await becomes(panel, 'here', 'data-state', 'network');
  expect(await panel.$('[data-testid="allow"]')).toBeNull();

  const seen = (surface: Page, selector: string) =>
    surface.waitForFunction(
      (wanted) => document.querySelector(wanted) !== null,
      { polling: 20 },
      selector,
    );
  // The browser's own part ends somewhere within this call, so the clock of the surfaces starts with the event.
  const started = await session.inside.run(() => {
    const told = globalThis as unknown as { removedAt?: number };
    chrome.permissions.onRemoved.addListener(() => {
      told.removedAt = Date.now();
    });
    return Date.now();
  });
  await Promise.all([
    revokeInBrowser(session, SITES),
    seen(settings, `${inSettings}[data-state="revoked"]`),
  ]);
  const shownAt = Date.now();
  const removedAt = await session.inside.run(
    () => (globalThis as unknown as { removedAt?: number }).removedAt ?? 0,
  );
  expect(removedAt).toBeGreaterThanOrEqual(started);
  expect(shownAt - removedAt).toBeLessThan(1000);
  // What the script in the open page says no longer counts, and what it read is forgotten.
  await push(page, '/home');
  await aMoment();
  expect(await visitsOf(session, 'x')).toEqual({ profile: 1 });
  const kept = Object.values(await session.storedIn('session'));
  expect(JSON.stringify(kept)).not.toContain('"network":"x"');
  // The browser does not even show the page's address any more, or the panel offers to ask again.
  await page.bringToFront();
  await waitFor('the panel to know', () =>
    panel.evaluate(() => {
      const here = document.querySelector<HTMLElement>('[data-testid="here"]');
      const asks = document.querySelector('[data-testid="allow"]') !== null;
      if (asks || here?.dataset['state'] === 'hidden') return true;
      throw new Error(here?.outerHTML);
    }),
  );
});

it('asks in a window what a number is that was selected in the menu', async () => {
  await start();
  const page = await session.newPage(X);
  await visitsBecome(session, 'x', { profile: 1 });
  await chooseInMenu(session, page, 'number', '12.3K Followers');
  const small = await openedWindow(session, 'quick.html');
  await see(small, 'number-form');
  expect(
    await small.$eval('[data-testid="number-value"]', (one) => (one as HTMLInputElement).value),
  ).toBe('12,300');
  await press(small, 'number-save');
  await see(small, 'quick-done');
  const snapshot = await rowSoon<{ value: number; range?: number[]; source: string }>(
    session,
    'snapshots',
    ({ value }) => value === 12_300,
  );
  expect(snapshot).toMatchObject({ range: [12_250, 12_399], source: 'read' });
  // Nothing of it is left on its way.
  expect(Object.keys(await session.storedIn('session')).join(' ')).not.toContain('number:');
});

it('has a menu on our networks’ pages whose items the browser took', async () => {
  await start();
  // An item that the browser does not have cannot be changed.
  const unknown = await session.inside.run(async () => {
    const ids = ['number', 'pause:x', 'pause:instagram', 'pause:mastodon'];
    const missing: string[] = [];
    for (const id of ids) {
      await chrome.contextMenus.update(id, {}).catch(() => missing.push(id));
    }
    return missing;
  });
  expect(unknown).toEqual([]);
});

it('offers its keys, at most four of them with a suggestion', async () => {
  await start();
  const commands = await session.inside.run(() => chrome.commands.getAll());
  const set = commands.filter(({ shortcut }) => shortcut);
  // Chrome drops a suggestion that it uses itself without a word, so this is where one would hear of it.
  expect(
    set.map(({ shortcut }) => shortcut).toSorted((a, b) => (a ?? '').localeCompare(b ?? '')),
  ).toEqual(['J', 'K', 'O', 'U'].map((letter) => `Alt+Shift+${letter}`));
  const page = await session.openExtensionPage('dashboard.html#/settings');
  await see(page, 'shortcut', '[data-command="popup"]');
  const keys = await page.$$eval('[data-testid="shortcut"] kbd', (all) =>
    all.map((one) => one.textContent),
  );
  expect(keys).toContain('Alt+Shift+K');
  expect(await rows(session, 'snapshots')).toEqual([]);
});
