/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import 'temporal-polyfill/global';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { xApp } from '../fixtures/apps/x-app';
import { linkedinApp } from '../fixtures/apps/linkedin-app';
import { readCases } from '../fixtures/read-cases';
import type { Session } from './harness/launch';
import { waitFor } from './harness/wait-for';
import { rows, type VisitRow } from './steps/rows';
import { becomes, press, see, textOf, type } from './steps/see';
import { askForPermission, launchStore, type StoreSession } from './steps/store-build';
import { addBrand } from './steps/welcome';

/**
 * A working day, told in one piece: three brands, four networks, the wrong account once, a permission that is taken
 * back, a lunch at the desk and midnight. Shortened: what takes an hour takes seconds, and sitting still counts for
 * fifteen of them.
 */
const IDLE = 15;

let store: StoreSession;
let session: Session;
let brands: Record<string, string>;

interface App {
  compose(): void;
  discard(): void;
}
declare const window: Window & { app: App; changes: number };

beforeAll(async () => {
  store = await launchStore(true);
  ({ session } = store);
  const welcome = await session.openExtensionPage('welcome.html');
  await press(welcome, 'welcome-next');
  await type(welcome, 'welcome-brand-name', 'Acme');
  const links = [
    'https://www.instagram.com/moda.atolye/',
    'https://www.linkedin.com/in/acme-coffee/',
    'https://www.facebook.com/acmecoffee',
    'https://x.com/acmecoffee',
  ];
  await type(welcome, 'welcome-links', links.join('\n'));
  await press(welcome, 'welcome-standing-posting');
  await press(welcome, 'welcome-next');
  await see(welcome, 'welcome-allow');
  await askForPermission(welcome, store.display);
  store.display?.press('Tab', 'Return');
  await waitFor('the permissions', () =>
    session.inside.run(() =>
      chrome.permissions.contains({ origins: ['https://x.com/*', 'https://www.facebook.com/*'] }),
    ),
  );
  await addBrand(session, { name: 'Beta', links: ['https://x.com/betabakery'] });
  await addBrand(session, { name: 'Gamma', links: ['https://www.facebook.com/yesil.mutfak'] });
  const stored = await rows<{ id: string; name: string }>(session, 'brands');
  brands = Object.fromEntries(stored.map(({ id, name }) => [name, id]));
  const settings = await session.openExtensionPage('dashboard.html#/settings');
  await press(settings, 'idle-after', ` input[value="${IDLE}"]`);
  await waitFor('the idle time to be stored', async () => {
    const [row] = await rows<{ idleAfter: number }>(session, 'settings');
    return row?.idleAfter === IDLE;
  });
  await settings.close();
}, 120_000);
afterAll(() => store.close());

const pin = async (name: string | undefined): Promise<void> => {
  const panel = await session.openExtensionPage('sidepanel.html');
  await press(panel, 'brand-switcher');
  const items = await panel.waitForSelector('[role="menu"]');
  await panel.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
    all.find(({ textContent }) => textContent?.trim().endsWith(wanted))?.click();
  }, name ?? 'Work for no brand in particular');
  await items?.dispose();
  await waitFor('the pin', async () => {
    const [row] = await rows<{ workingBrandId?: string }>(session, 'settings');
    return row?.workingBrandId === (name === undefined ? undefined : brands[name]);
  });
  await panel.close();
};

/** Opens a page and counts what changes on it from then on, whoever does it. */
const open = async (host: string, html: string, path: string): Promise<Page> => {
  session.server.serve(host, html);
  const page = await session.newPage(`https://${host}${path}`);
  await page.evaluate(() => {
    window.changes = 0;
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((list) => (window.changes += list.length)).observe(document, options);
  });
  return page;
};

const caseOf = (network: 'instagram' | 'facebook') => {
  const found = readCases(network).find(({ name }) => name === 'own-profile');
  if (!found) throw new Error(`${network} has no own profile`);
  return found;
};

/** Moves the mouse over a page for about so long. Gives the seconds up to the last move: a busy machine takes its time. */
const work = async (page: Page, seconds: number): Promise<number> => {
  await page.bringToFront();
  const start = Date.now();
  let last = start;
  for (let step = 0; last < start + seconds * 1000; step++) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.mouse.move(200 + (step % 50), 200);
    last = Date.now();
  }
  return (last - start) / 1000;
};

/** Turns to a page of ours, so that no network is looked at. */
const turnAway = async (): Promise<void> => {
  const quiet = await session.openExtensionPage('manifest.json');
  await new Promise((resolve) => setTimeout(resolve, 800));
  await quiet.close();
};

const secondsFor = (brand: string) => secondsOf(({ brandId }) => brandId === brands[brand]);

const secondsOf = async (wanted: (row: VisitRow) => boolean): Promise<number> => {
  const stored = await rows<VisitRow>(session, 'visitDays');
  return stored.filter(wanted).reduce((sum, { activeSeconds }) => sum + activeSeconds, 0);
};

/**
 * What was counted for a brand since `before`, against what was acted: two per cent, and the part of a second that each
 * report may be short of.
 */
const expectWork = async (brand: string, acted: number, before = 0, reports = 1) => {
  const counted = (await secondsFor(brand)) - before;
  const message = `${brand}: counted ${counted} of ${acted} seconds`;
  expect(Math.abs(counted - acted), message).toBeLessThanOrEqual(acted * 0.02 + reports);
};

/** Puts the clock back that the page script in the tab of a host goes by. */
const setClock = (host: string, to: Temporal.ZonedDateTime) =>
  session.inside.run(
    async (url: string, instant: number) => {
      const [tab] = await chrome.tabs.query({ url });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: (wanted: number) => {
          const now = Date.now.bind(Date);
          const by = wanted - now();
          Date.now = () => now() + by;
        },
        args: [instant],
      });
    },
    `https://${host}/*`,
    to.epochMilliseconds,
  );

it('ends with the right minutes for the right brands, one warning, and no page changed', async () => {
  // In the morning: Acme's own profile on Instagram.
  await pin('Acme');
  const instagram = caseOf('instagram');
  const profile = await open('www.instagram.com', instagram.html, '/moda.atolye/');
  await turnAway();
  const looked = await secondsFor('Acme');
  const morning = await work(profile, 20);
  // A lunch at the desk: nobody moves, the page stays in front. The last move counts for a while, and no more.
  await new Promise((resolve) => setTimeout(resolve, (IDLE + 10) * 1000));
  await turnAway();
  await expectWork('Acme', morning + IDLE, looked);

  // On X the other brand's account is signed in: no warning while looking, one while writing.
  const feed = await open('x.com', xApp('betabakery'), '/home');
  const panel = await session.openSidePanelFor(feed);
  await feed.bringToFront();
  await becomes(panel, 'here', 'data-match', 'other-brand');
  expect(await panel.$('[data-testid="guard"]')).toBeNull();
  await feed.evaluate(() => window.app.compose());
  await see(panel, 'guard');
  const said = await textOf(panel);
  for (const name of ['@betabakery', 'Beta', 'Acme']) expect(said).toContain(name);
  await press(panel, 'guard-switch');
  await becomes(panel, 'here', 'data-match', 'viewer');
  expect(await panel.$('[data-testid="guard"]')).toBeNull();
  await feed.evaluate(() => window.app.discard());
  await turnAway();
  const wroteFor = await secondsFor('Beta');
  const afternoon = await work(feed, 20);
  await turnAway();
  await expectWork('Beta', afternoon, wroteFor);
  // Not a second of all that was Acme's.
  await expectWork('Acme', morning + IDLE, looked);
  await panel.close();

  // LinkedIn may not be read any more: whatever is done there counts nowhere.
  await session.inside.run(() =>
    chrome.permissions.remove({
      origins: ['https://www.linkedin.com/*', 'https://linkedin.com/*', 'https://*.linkedin.com/*'],
    }),
  );
  const linkedin = await open('www.linkedin.com', linkedinApp('acme-coffee'), '/feed/');
  await work(linkedin, 5);
  await turnAway();
  expect(await secondsOf(({ network }) => network === 'linkedin')).toBe(0);

  // Nothing is pinned: the page says whose it is.
  await pin(undefined);
  const facebook = caseOf('facebook');
  const page = await open('www.facebook.com', facebook.html, '/yesil.mutfak');
  const beside = await session.openSidePanelFor(page);
  await page.bringToFront();
  await becomes(beside, 'proposed', 'data-because', 'account');
  await see(beside, 'pin');
  expect(await textOf(beside)).toContain('Gamma');
  await beside.close();
  await turnAway();
  const lookedAt = await secondsFor('Gamma');

  // Midnight passes while somebody works on it.
  const midnight = Temporal.Now.zonedDateTimeISO().startOfDay();
  await setClock('www.facebook.com', midnight.subtract({ seconds: 8 }));
  const night = await work(page, 20);
  await turnAway();
  await expectWork('Gamma', night, lookedAt);
  const yesterday = midnight.subtract({ days: 1 }).toPlainDate().toString();
  const late = await secondsOf(({ day }) => day === yesterday);
  expect(late).toBeGreaterThan(4);
  expect(late).toBeLessThan(9);

  // Not one page was touched by us: only the sites' own code changed them.
  expect(await profile.evaluate(() => window.changes)).toBe(0);
  expect(await page.evaluate(() => window.changes)).toBe(0);
}, 300_000);
