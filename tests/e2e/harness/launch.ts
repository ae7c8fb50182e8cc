/// <reference types="chrome" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers/find';
import { launch as launchBrowser } from '../../../scripts/browsers/launch';
import type { Launched, LaunchOptions } from '../../../scripts/browsers/launched';
import type { Engine } from '../../../scripts/browsers/places';
import { buildDir, copyBuild, raiseVersion, type Build } from './builds';
import { startFixtureServer, type FixtureServer } from './fixture-server';
import { openInside, type Inside } from './inside';
import { rowsOf, storedIn } from './stored';
import { openPopupFor, openSidePanelFor } from '../../../scripts/browsers/surfaces';
import { waitFor } from './wait-for';
import { killWorker } from './worker';

export interface SessionOptions extends Partial<
  Pick<LaunchOptions, 'headless' | 'profileDir' | 'locale' | 'args' | 'prefs' | 'env' | 'viewport'>
> {
  /** Default: what the test project says (`STAGECOACH_BROWSER`). */
  browser?: Engine;
  /** Default: `granted`. */
  build?: Build;
  detachedWorker?: boolean;
}

export interface Session {
  readonly engine: Engine;
  /** The running browser; another one after `restart`. */
  readonly browser: Browser;
  readonly launched: Launched;
  readonly server: FixtureServer;
  /** Runs functions with the extension's rights. */
  readonly inside: Inside;
  /** A tab; with an address, one that has loaded it. */
  newPage(url?: string): Promise<Page>;
  openExtensionPage(file: string): Promise<Page>;
  openPopupFor(page: Page): Promise<Page>;
  openSidePanelFor(page: Page): Promise<Page>;
  storedIn(area: 'local' | 'session'): Promise<Record<string, unknown>>;
  rowsOf<Row>(database: string, table: string): Promise<Row[]>;
  killWorker(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Loads a higher version over the running one, with pages open. Gives its number. */
  update(): Promise<string>;
  close(): Promise<void>;
}

/** The browser under test: the test project's, else Chromium. */
export const engineUnderTest = (): Engine =>
  process.env.STAGECOACH_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const VIEWPORT = { width: 1280, height: 800 };

/** Sends every host to the local server: Chromium by mapping, Firefox by proxy. */
const routing = (server: FixtureServer): Required<Pick<LaunchOptions, 'args' | 'prefs'>> => ({
  args: [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`],
  prefs: {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': server.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': server.proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
  },
});

/** The background has started when it has registered its page script. */
const ready = (inside: Inside): Promise<boolean> =>
  waitFor('the background to register its page script', () =>
    inside.run(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
  );

/**
 * A new profile gets the welcome page, in front of whatever is open by then; a test that began before it would lose its
 * page to it. A browser that does not name the tab in time is taken as it is.
 */
const welcomed = async ({ browser }: Launched): Promise<void> => {
  for (let round = 0; round < 50; round += 1) {
    if (browser.targets().some((target) => target.url().endsWith('/welcome.html'))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/**
 * Starts a browser with the extension and a server that plays every site. Each session has its own profile,
 * its own copy of the build and its own server; `close` removes them.
 */
export const launch = async (options: SessionOptions = {}): Promise<Session> => {
  const engine = options.browser ?? engineUnderTest();
  const found = findBrowser(engine);
  if (!found) throw new Error(`There is no ${engine}: npm test installs one where it can.`);

  const server = await startFixtureServer();
  const extensionDir = copyBuild(buildDir(engine, options.build ?? 'granted'));
  const ownProfile = mkdtempSync(path.join(tmpdir(), 'stagecoach-profile-'));
  const { args, prefs } = routing(server);

  const start = (): Promise<Launched> =>
    launchBrowser(engine, {
      headless: true,
      profileDir: ownProfile,
      viewport: VIEWPORT,
      ...options,
      executablePath: found.executablePath,
      extensionDir,
      args: [...(engine === 'chromium' ? args : []), ...(options.args ?? [])],
      prefs: { ...prefs, ...options.prefs },
    });

  let launched = await start();
  const inside = openInside(() => launched);
  await ready(inside);
  if (options.profileDir === undefined) await welcomed(launched);

  return {
    engine,
    server,
    inside,
    get browser() {
      return launched.browser;
    },
    get launched() {
      return launched;
    },
    async newPage(url) {
      const page = await launched.browser.newPage();
      if (url !== undefined) await page.goto(url);
      return page;
    },
    openExtensionPage: (file) => launched.openExtensionPage(file),
    openPopupFor: (page) => openPopupFor(launched, page),
    openSidePanelFor: (page) => openSidePanelFor(launched, page),
    storedIn: (area) => storedIn(inside, area),
    rowsOf: (database, table) => rowsOf(inside, database, table),
    killWorker: () => killWorker(launched),
    async restart() {
      await inside.close();
      await launched.browser.close();
      launched = await start();
      await ready(inside);
    },
    async update() {
      await inside.close();
      const version = raiseVersion(extensionDir);
      await launched.browser.installExtension(extensionDir);
      await ready(inside);
      return version;
    },
    async close() {
      await launched.browser.close();
      await server.close();
      for (const dir of [ownProfile, extensionDir]) rmSync(dir, { recursive: true, force: true });
    },
  };
};
