/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../lib/domain/language';
import { leaksOf } from '../components/leaks/all-text';
import { xApp } from '../fixtures/apps/x-app';
import { A, ALL_BRANDS, OTHER, OWN } from '../marks/marks';
import { launch, type Session } from './harness/launch';
import { waitFor } from './harness/wait-for';
import { DIALOGS, openEverything } from './steps/open-everything';
import { rows } from './steps/rows';
import { type SavedFiles, savedFiles } from './steps/saved-files';
import { press, see } from './steps/see';
import { restoreTwoBrands } from './steps/two-brands';

/**
 * Two brands that have everything, each with its mark in every text. Everything that a user can see or take along is
 * walked through in the browser, in each language, and every menu and dialog is opened: beside one brand nothing of the
 * other, and in a call no name of it at all.
 */
declare const window: Window & { app: { compose(): void } };

let session: Session;
let saved: SavedFiles;
/** Where the language is chosen. The pages that are looked at follow, and need not be opened twice. */
let settings: Page;
/** The buttons that have opened a menu or a dialog somewhere. */
const opened = new Set<string>();

beforeAll(async () => {
  saved = savedFiles();
  session = await launch({ prefs: saved.prefs });
  await saved.begin(session);
  await restoreTwoBrands(session);
  settings = await open('dashboard.html#/settings', 'h1');
}, 180_000);
afterAll(() => session.close());

/** Everything that a page says, shown or not: texts, attributes, what is written in fields, and the tab's title. */
const allText = (page: Page, without: readonly string[] = []): Promise<string> =>
  page.evaluate((skipped) => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const values = fields.flatMap((field) =>
      skipped !== '' && field.closest(skipped) ? [] : [field.value],
    );
    if (skipped !== '') for (const part of copy.querySelectorAll(skipped)) part.remove();
    return [copy.outerHTML, document.title, ...values].join('\n');
  }, without.join(', '));

/** Waits until what is shown no longer changes, for so many milliseconds. */
async function settled(page: Page, quiet = 700): Promise<void> {
  let before = '';
  let since = 0;
  await waitFor(
    'the page to come to rest',
    async () => {
      const now = await page.evaluate(() => document.body.innerText);
      if (now !== before || now === '') since = Date.now();
      before = now;
      return Date.now() - since > quiet;
    },
    30_000,
  );
}

const PLACES = [
  '',
  'stages',
  'stages/goal',
  'plan',
  'numbers',
  'time',
  'learn',
  'settings',
  'about',
];
const OWN_SURFACES = [
  ...PLACES.map((path) => [`dashboard.html#/${path}`, 'h1'] as const),
  ['quick.html?post', '[data-testid="post-form"]'],
] as const;

async function open(file: string, sign: string): Promise<Page> {
  const page = await session.openExtensionPage(file);
  await page.waitForSelector(sign, { timeout: 30_000 });
  await settled(page);
  return page;
}

let spoken: Language = 'en';

/** Has everything speak a language, the page among it. */
async function speak(language: Language, page: Page): Promise<void> {
  await (await see(settings, 'language'))?.select(language);
  await waitFor(`the page to speak ${language}`, () =>
    page.evaluate((wanted) => document.documentElement.lang === wanted, language),
  );
  spoken = language;
  await settled(page, 200);
}

/**
 * What a page gives away of the other brand: in the language that is spoken, and after a change to the next one with
 * whatever can be opened on it. So languages take turns, and what is opened in one beside a brand is in the other in a call.
 */
async function leaksIn(page: Page, without: readonly string[] = []): Promise<string[]> {
  const before = leaksOf(OTHER, await allText(page, without));
  await speak(spoken === 'en' ? 'tr' : 'en', page);
  const after = leaksOf(OTHER, await allText(page, without));
  const { names, leaks } = await openEverything(page, OTHER, without);
  for (const name of names) opened.add(name);
  return [...before, ...after, ...leaks];
}

/** A page of X, with who is signed in, and our surface over it. */
async function beside(
  surface: 'popup' | 'panel',
  path: string,
  viewer: string,
  writes = false,
): Promise<{ page: Page; shown: Page }> {
  session.server.serve('x.com', xApp(viewer.toLowerCase()));
  const page = await session.newPage(`https://x.com${path}`);
  await page.waitForSelector('[data-testid="AppTabBar_Profile_Link"]');
  if (writes) await page.evaluate(() => window.app.compose());
  const open = surface === 'popup' ? session.openPopupFor : session.openSidePanelFor;
  const shown = await open(page);
  await see(shown, 'coach');
  await settled(shown);
  return { page, shown };
}

/** What the browser itself says for us: the icon's title and mark on each tab, and the tabs' titles. */
const saidByBrowser = (): Promise<string> =>
  session.inside.run(async () => {
    const lines: string[] = [];
    for (const { id: tabId, title } of await chrome.tabs.query({})) {
      const which = tabId === undefined ? {} : { tabId };
      const texts = [chrome.action.getTitle(which), chrome.action.getBadgeText(which)];
      lines.push(title ?? '', ...(await Promise.all(texts)));
    }
    return lines.join('\n');
  });

describe('beside one brand', () => {
  it.each(OWN_SURFACES)('%s says nothing of the other', async (file, sign) => {
    const page = await open(file, sign);
    expect(await leaksIn(page, ALL_BRANDS)).toEqual([]);
    await page.close();
  });

  it.each(['popup', 'panel'] as const)('the %s says nothing of the other', async (surface) => {
    const { page, shown } = await beside(surface, `/${OWN.toLowerCase()}`, OWN);
    expect(leaksOf(OWN, await allText(shown, ALL_BRANDS))).not.toEqual([]);
    expect(await leaksIn(shown, ALL_BRANDS)).toEqual([]);
    expect(leaksOf(OTHER, await saidByBrowser())).toEqual([]);
    if (!shown.isClosed()) await shown.close();
    await page.close();
  });

  it('a leak would be seen: where all brands are shown the other one is named', async () => {
    const today = await open('dashboard.html', 'h1');
    expect(leaksOf(OTHER, await allText(today))).not.toEqual([]);
    expect((await openEverything(today, OTHER)).leaks).not.toEqual([]);
    await today.close();
    // And who is signed in as the other one is told so, by name.
    const { page, shown } = await beside('panel', '/home', OTHER);
    await waitFor(
      'the other brand to be named',
      async () => leaksOf(OTHER, await allText(shown, ALL_BRANDS)).length > 0,
    );
    await shown.close();
    await page.close();
  });

  it('what is saved and printed holds nothing of the other', async () => {
    await speak('en', settings);
    await takeAlong();
    const names = saved.all().map(({ name }) => name);
    const all = saved
      .all()
      .flatMap(({ name, text }) => [name, text])
      .join('\n');
    expect(leaksOf(OWN, all), names.join(', ')).not.toEqual([]);
    expect(leaksOf(OTHER, all)).toEqual([]);
  });
});

/** Saves the timesheet, the playbook and the reminder, and looks at the sheet that would be printed. */
async function takeAlong(): Promise<void> {
  saved.forget();
  const soon = (count: number) =>
    waitFor(
      `${count} files`,
      () => saved.all().filter(({ text }) => text !== '').length >= count,
      30_000,
    );
  const time = await open('dashboard.html#/time', 'h1');
  await press(time, 'sheet-csv');
  await soon(1);
  // The page prints as soon as the sheet stands in it, and the sheet goes when that is over.
  await time.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await press(time, 'sheet-print');
  await see(time, 'print-sheet');
  const sheet = await time.$eval('[data-testid="print-sheet"]', (one) => one.outerHTML);
  expect(leaksOf(OWN, sheet)).not.toEqual([]);
  expect(leaksOf(OTHER, sheet)).toEqual([]);
  await time.close();
  const learn = await open('dashboard.html#/learn', 'h1');
  await press(learn, 'playbook-save');
  await soon(2);
  await learn.close();
  const plan = await open('dashboard.html#/plan', 'h1');
  await press(plan, 'reminder-save');
  await soon(3);
  await plan.close();
}

describe('in a call with one brand', () => {
  beforeAll(async () => {
    await press(settings, 'start-call');
    await see(settings, 'call-bar');
    await waitFor('the call', async () => {
      const [stored] = await rows<{ call?: { brandId: string } }>(session, 'settings');
      return stored?.call?.brandId === A;
    });
    // Now it is Turkish in which the first page is opened.
    await speak('tr', settings);
  }, 90_000);

  it.each(OWN_SURFACES)('%s names no other brand anywhere', async (file, sign) => {
    const page = await open(file, sign);
    await see(page, 'call-bar');
    expect(await leaksIn(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['popup', `/${OTHER.toLowerCase()}`, OWN, false],
    ['panel', `/${OTHER.toLowerCase()}`, OWN, false],
    ['popup', '/home', OTHER, true],
    ['panel', '/home', OTHER, true],
  ] as const)(
    'the %s on %s, signed in as %s, says that it is another brand’s, and not whose',
    async (surface, path, viewer, writes) => {
      const { page, shown } = await beside(surface, path, viewer, writes);
      await waitFor('the other brand to be told of', async () =>
        /another brand|başka bir marka/i.test(await shown.evaluate(() => document.body.innerText)),
      );
      expect(await leaksIn(shown)).toEqual([]);
      expect(leaksOf(OTHER, await saidByBrowser())).toEqual([]);
      if (!shown.isClosed()) await shown.close();
      await page.close();
    },
  );

  it('what is saved and printed holds nothing of the other', async () => {
    // Beside one brand they were written in English.
    await speak('tr', settings);
    await takeAlong();
    const all = saved
      .all()
      .flatMap(({ name, text }) => [name, text])
      .join('\n');
    expect(leaksOf(OWN, all)).not.toEqual([]);
    expect(leaksOf(OTHER, all)).toEqual([]);
  });
});

it('has opened the dialogs and the menus', () => {
  expect(DIALOGS.filter((name) => !opened.has(name))).toEqual([]);
  expect([...opened]).toEqual(
    expect.arrayContaining(['brand-switcher', 'timer', 'pause', 'more', 'later', 'chart-menu']),
  );
});
