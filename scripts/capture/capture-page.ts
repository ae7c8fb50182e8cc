import type { Page } from 'puppeteer-core';
import { classifyUrl } from '../../lib/detection/classify-url.ts';
import type { FoundBrowser } from '../browsers/find.ts';
import type { Launched } from '../browsers/launched.ts';
import { hasDisplay } from '../start/has-display.ts';
import { chooseBrowser } from '../start/choose-browser.ts';
import { appendCase, caseFile, checkCaseName } from './case-file.ts';
import { countMatches } from './count-matches.ts';
import { inOwnWorld } from './in-own-world.ts';
import { openWindow, openWithoutWindow, profileOf } from './open-browser.ts';
import { placeOf, rulesOf } from './place-of.ts';
import { printCase, printDocument } from './print-case.ts';
import { readPage } from './read-page.ts';
import { sanitise } from './sanitise.ts';
import { sayMatches } from './say-matches.ts';
import { waitForEnter } from './wait-for-enter.ts';

export interface CaptureOptions {
  url: string;
  /** The network that it must be. */
  network?: string | undefined;
  /** The case's name; left out: after the kind of the page. */
  name?: string | undefined;
  /** Without a window and without waiting for anybody. */
  now: boolean;
  /** Show the case instead of writing it. */
  print: boolean;
}

/** What a page shows after it has loaded takes a moment. */
const SETTLE = 5000;

const load = async (page: Page, url: string): Promise<void> => {
  try {
    // Some of these pages never finish loading.
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  } catch (cause) {
    throw new Error(
      `${url} did not load. Nothing was captured. Look whether the address opens in your own browser.`,
      { cause },
    );
  }
};

const goThere = async (
  launched: Launched,
  found: FoundBrowser,
  { url, now }: CaptureOptions,
  say: (line: string) => void,
): Promise<Page> => {
  const page = await launched.browser.newPage();
  await load(page, url);
  if (now) {
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    return page;
  }
  say('Sign in if you need to, and go to the page in this tab. Then press Enter here.');
  say(`The sign-in stays in ${profileOf(found)}; delete that folder to forget it.`);
  await waitForEnter(launched.browser);
  if (page.isClosed()) {
    throw new Error('The tab was closed. Nothing was captured. Run it again and stay in that tab.');
  }
  return page;
};

/** Reads the page that is shown, takes everything private out of it, and writes the case. */
const keep = async (
  launched: Launched,
  page: Page,
  options: CaptureOptions,
  say: (line: string) => void,
): Promise<void> => {
  const seen = await inOwnWorld(launched, page, readPage);
  const place = placeOf(seen.href, options.network);
  const { network } = place;
  const name = options.name ?? `captured-${place.page.kind}`;
  const file = caseFile(network.id);
  if (!options.print) checkCaseName(file, name);

  const rules = rulesOf(place);
  const skeleton = sanitise(seen, rules);
  const text = printCase(name, skeleton);
  const onPage = await inOwnWorld(launched, page, countMatches, rules.selectors);
  const empty = await launched.browser.newPage();
  const html = printDocument(skeleton);
  const inCase = await inOwnWorld(launched, empty, countMatches, rules.selectors, html);

  if (options.print) say(text);
  else appendCase(file, network.name, text);
  for (const line of sayMatches(rules, onPage, inCase)) say(line);
  const kind = classifyUrl(skeleton.href, [`${network.id}.example`])?.kind;
  if (kind !== place.page.kind) {
    say(
      `The page is a ${place.page.kind}, but ${skeleton.href} is taken for ${kind ?? 'no page'}: write a made-up address of that kind into data-url.`,
    );
  }
  if (options.print) return;
  say(`The case "${name}" was added to ${file}: ${text.length} characters.`);
  say('Read it before you commit it, and write into data-expect what must be judged from it.');
};

/** Captures one page as a fixture case. Throws a sentence that says what happened and what to do. */
export const capturePage = async (
  options: CaptureOptions,
  say: (line: string) => void,
): Promise<void> => {
  const { url, name, now, print } = options;
  const place = placeOf(url, options.network);
  if (name !== undefined && !print) checkCaseName(caseFile(place.network.id), name);
  if (!now && !hasDisplay()) {
    throw new Error(
      'There is no display, so nobody could sign in. Nothing was captured. Run it where a window can be shown, or say --now to capture what a stranger sees.',
    );
  }
  const found = await chooseBrowser(undefined, say);
  const launched = await (now ? openWithoutWindow(found) : openWindow(found));
  try {
    const page = await goThere(launched, found, options, say);
    await keep(launched, page, options, say);
  } finally {
    if (launched.browser.connected) await launched.browser.close();
  }
};
